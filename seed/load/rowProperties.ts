import { encodeAttribute } from '../../model/attributes.ts';
import { columnTable, isFreeColumn, type Column, type FileName } from '../read/columns.ts';
import { flagOf } from '../read/flagCell.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row } from '../read/tables.ts';

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a cell stores; null where an empty one stores nothing. */
function valueOf({ type }: Column, cell: string): string | boolean | readonly string[] | null {
  switch (type.is) {
    case 'flag':
      return flagOf(cell) === true;
    case 'list':
    case 'choices':
    case 'evidence':
      return listOf(cell);
    default:
      return cell === '' ? null : cell;
  }
}

/** Of a row of a stack: the set that it comes from, what was corrected in it, and whom it stands for; of a base, nothing. */
function originOf({ merged, joined = [] }: Row): Properties {
  const { set, corrections = [] } = merged ?? {};
  return {
    ...(set === undefined ? {} : { set }),
    ...(corrections.length === 0
      ? {}
      : { corrections: corrections.map((one) => JSON.stringify(one)) }),
    ...(joined.length === 0 ? {} : { joinedIds: joined }),
  };
}

/**
 * The cells of a row as properties: empty cells are absent, lists are lists, flags are booleans,
 * free columns one list.
 *
 * @param without columns that are stored as a label, a type or an end
 */
export function rowProperties(
  file: FileName,
  row: Row,
  without: readonly string[] = [],
): Properties {
  const properties: Record<string, string | boolean | readonly string[]> = {};
  for (const column of columnTable[file]) {
    if (without.includes(column.name)) continue;
    const value = valueOf(column, cellOf(row, column.name));
    if (value !== null) properties[column.name] = value;
  }
  const free = Object.entries(row.cells).filter(
    ([column, cell]) => cell !== '' && isFreeColumn(file, column),
  );
  if (free.length > 0)
    properties.attributes = free.map(([column, cell]) => encodeAttribute(column.slice(2), cell));
  return { ...properties, ...originOf(row) };
}
