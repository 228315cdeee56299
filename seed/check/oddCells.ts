import { columnTable, fileNames, type CellType } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { oddSignIn, signName } from '../read/invisibleSigns.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

/** Beyond these a reader sees a part only. */
const longestName = 200;
const longestText = 5_000;
const longestList = 100;

const names = new Set(['name', 'nameFr', 'shortName', 'title', 'titleFr', 'role', 'roleFr']);

function sizeFault(column: string, { is }: CellType, cell: string): string | null {
  if (is === 'list' || is === 'evidence') {
    if (cell.length <= longestList) return null;
    const items = listOf(cell).length;
    return items > longestList ? `it lists ${items} items; ${longestList} are beyond reason` : null;
  }
  const most = names.has(column) ? longestName : longestText;
  return cell.length > most ? `it has ${cell.length} characters; ${most} are beyond reason` : null;
}

function checkCell(row: Row, column: string, type: CellType, found: DataProblem[]): void {
  const cell = cellOf(row, column);
  if (cell === '') return;
  const { file, line } = row;
  const size = sizeFault(column, type, cell);
  if (size !== null)
    found.push({
      kind: 'oversized',
      file,
      line,
      column,
      rule: size,
      remedy: 'Shorten it: nobody reads so much, and everybody has to load it.',
    });
  const sign = oddSignIn(cell);
  if (sign === null) return;
  const from = Math.max(0, cell.indexOf(sign) - 20);
  found.push({
    kind: 'invisible',
    file,
    line,
    column,
    rule: `${quoteCell(cell.slice(from, from + 40))} holds ${signName(sign)}`,
    remedy: 'Remove it: it was most likely pasted with the text.',
  });
}

/** Cells beyond reason: a book for a summary, thousands of aliases, signs that nobody sees. */
export function oddCells(tables: Tables): DataProblem[] {
  const found: DataProblem[] = [];
  for (const name of fileNames) {
    const columns = columnTable[name].filter(({ type }) =>
      ['text', 'list', 'evidence'].includes(type.is),
    );
    for (const row of tables[name])
      for (const { name: column, type } of columns) checkCell(row, column, type, found);
  }
  return found;
}
