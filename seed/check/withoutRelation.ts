import { cellOf, type Row, type Tables } from '../read/tables.ts';

/** The actors that no relation joins to anybody. */
export function withoutRelation({
  actors,
  relations,
}: Pick<Tables, 'actors' | 'relations'>): Row[] {
  const tied = new Set<string>();
  for (const row of relations) {
    tied.add(cellOf(row, 'source'));
    tied.add(cellOf(row, 'target'));
  }
  return actors.filter((row) => !tied.has(cellOf(row, 'id')));
}
