import type { TableDifference } from '../../model/messages/datasets.ts';
import type { FileDifference } from './differenceOf.ts';

/** Rows told of one table. */
const mostTold = 200;

/** A difference as it is told: how many rows, and the first of them. */
export function toldDifference(difference: readonly FileDifference[]): TableDifference[] {
  return difference
    .map(({ file, added, changed, removed }) => ({
      file,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      rows: [
        ...added.map((id) => ({ is: 'added' as const, id, columns: [] })),
        ...changed.map(({ id, columns }) => ({
          is: 'changed' as const,
          id,
          columns: [...columns],
        })),
        ...removed.map((id) => ({ is: 'removed' as const, id, columns: [] })),
      ].slice(0, mostTold),
    }))
    .filter(({ rows }) => rows.length > 0);
}
