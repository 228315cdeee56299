import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { useView } from '../../state/useView.ts';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import type { TableProperties } from './tableProperties.ts';
import './table.css';

/** What is on the map, as a table: the same relations and actors, in the same state. */
interface TablePageProperties extends TableProperties {
  /** The measure that is asked, which is a column of the actors; null: none, or awaited. */
  readonly measured: MetricMessage | null;
}

export function TablePage({ measured, ...properties }: TablePageProperties) {
  const { rows } = useView();
  return rows === 'actors' ? (
    <ActorTable {...properties} measured={measured} />
  ) : (
    <RelationTable {...properties} />
  );
}
