import { createHash } from 'node:crypto';
import type { Edit } from '../../model/messages/edits.ts';
import type { FolderReading } from '../read/readFolder.ts';
import type { ReadStory } from '../read/readStories.ts';
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

/** A name for what the base of a stack says: its rows, its descriptor and its stories. */
export function revisionOfBase(
  { descriptor, reading }: Pick<FolderReading, 'descriptor' | 'reading'>,
  stories: readonly ReadStory[],
): string {
  const rows = revisionOfRows(Object.values(reading.tables).flat(), []);
  const hash = createHash('sha256');
  for (const part of [rows, descriptor, stories]) hash.update(JSON.stringify(part));
  return hash.digest('hex').slice(0, 16);
}
