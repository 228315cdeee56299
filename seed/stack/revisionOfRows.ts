import { createHash } from 'node:crypto';
import type { Edit } from '../../model/messages/edits.ts';
import type { Row } from '../read/tables.ts';

/** A name for what a set says: the same for the same cells, wherever its files lie. */
export function revisionOfRows(
  rows: readonly Row[],
  edits: readonly Pick<Edit, 'id' | 'cells'>[],
): string {
  const hash = createHash('sha256');
  for (const { cells } of rows)
    hash.update(
      JSON.stringify(
        Object.entries(cells)
          .filter(([, cell]) => cell !== '')
          .sort(),
      ),
    );
  for (const { id, cells } of edits)
    hash.update(
      JSON.stringify([id, cells.map(({ file, row, column, value }) => [file, row, column, value])]),
    );
  return hash.digest('hex').slice(0, 16);
}
