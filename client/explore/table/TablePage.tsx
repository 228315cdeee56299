import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { useView } from '../../state/useView.ts';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import './table.css';

interface TableProperties {
  readonly graph: VisibleGraph;
  /** Of which dataset it is, for the name of a file. */
  readonly dataset: string;
}

/** What is on the map, as a table: the same relations and actors, in the same state. */
export function TablePage(properties: TableProperties) {
  const { rows } = useView();
  return rows === 'actors' ? <ActorTable {...properties} /> : <RelationTable {...properties} />;
}
