import type { ReactNode } from 'react';
import type { StackSet } from '../../../model/stack.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';

export interface TableProperties {
  readonly graph: VisibleGraph;
  /** Of which dataset it is, for the name of a file. */
  readonly dataset: string;
  /** The layers that it rests on. */
  readonly stack: readonly StackSet[] | undefined;
  /** What else takes it out of the program. */
  readonly out: ReactNode;
}
