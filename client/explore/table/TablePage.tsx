import { useView } from '../../state/useView.ts';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import type { TableProperties } from './tableProperties.ts';
import './table.css';

/** What is on the map, as a table: the same relations and actors, in the same state. */
export function TablePage(properties: TableProperties) {
  const { rows } = useView();
  return rows === 'actors' ? <ActorTable {...properties} /> : <RelationTable {...properties} />;
}
