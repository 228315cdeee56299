import { keyColumns, fileNames, type FileName } from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import { EditMistake } from './editMistake.ts';

export interface FoundItem {
  readonly file: FileName;
  readonly row: Row;
}

const withIds = fileNames.filter((file) => keyColumns[file].includes('id') && file !== 'camps');

/**
 * The row of an id, in whatever file it stands.
 * @throws EditMistake where nothing has the id
 */
export function findItem(tables: Tables, id: string): FoundItem {
  for (const file of withIds) {
    const row = tables[file].find((one) => cellOf(one, 'id') === id);
    if (row !== undefined) return { file, row };
  }
  throw new EditMistake('noSuchItem', 'item', id);
}
