import { columnTable, type FileName } from '../read/columns.ts';
import { listOf } from '../read/listCell.ts';

/** What a cell of an overlay says that empties the cell below it. */
export const emptied = '-';

const isList = (file: FileName, column: string): boolean =>
  columnTable[file].some(
    ({ name, type }) => name === column && ['list', 'choices', 'evidence'].includes(type.is),
  );

/**
 * A cell with one laid over it: an empty one lets the lower one show, `-` empties it, and in a list `+` adds to what is there.
 * Anything else stands in its place.
 */
export function mergeCell(file: FileName, column: string, below: string, above: string): string {
  if (above === '') return below;
  if (above === emptied) return '';
  if (!above.startsWith('+') || !isList(file, column)) return above;
  const items = [...listOf(below), ...listOf(above.slice(1))];
  return items.every((item) => listOf(below).includes(item))
    ? below
    : [...new Set(items)].join('; ');
}
