import type { AccessGraph } from './accessGraph.ts';
import { groupsOf } from './groups.ts';

/** As whom a target is spoken of: by itself, or by a group that it leads or belongs to. */
export interface Party {
  readonly target: string;
  /** The group; null for the target itself. */
  readonly via: string | null;
  /** The actor spoken of. */
  readonly actor: string;
}

/** The targets with the groups through which they are spoken of on the date. */
export const partiesOf = (graph: AccessGraph, targets: readonly string[]): Party[] =>
  targets.flatMap((target) => [
    { target, via: null, actor: target },
    ...[...groupsOf(graph, target)].map((group) => ({ target, via: group, actor: group })),
  ]);
