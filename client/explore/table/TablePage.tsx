import type { MetricMessage } from '../../../model/messages/metrics.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { useView } from '../../state/useView.ts';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import './table.css';

interface TableProperties {
  /** The measure that is asked, which is a column of the actors; null: none, or awaited. */
  readonly measured: MetricMessage | null;
  readonly graph: VisibleGraph;
  /** Of which dataset it is, for the name of a file. */
  readonly dataset: string;
}

/** What is on the map, as a table: the same relations and actors, in the same state. */
export function TablePage({ measured, ...properties }: TableProperties) {
  const { rows } = useView();
  return rows === 'actors' ? (
    <ActorTable {...properties} measured={measured} />
  ) : (
    <RelationTable {...properties} />
  );
}
