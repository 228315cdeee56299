import { columnTable, type FileName } from '../read/columns.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { RowRule } from './rowRule.ts';

const linkColumns = ['event', 'actor', 'subject', 'place', 'role', 'is', 'name'];
const hasIds = (file: FileName): boolean => columnTable[file].some(({ name }) => name === 'id');

const hasRole = (file: FileName): boolean => columnTable[file].some(({ name }) => name === 'role');

/** Where it shows that a row without an id stands twice, and what the row is. */
function columnAndWord(file: FileName): readonly [column: string, what: string] {
  if (file === 'vocabulary') return ['name', 'term'];
  return hasRole(file) ? ['role', 'link'] : ['actor', 'actor'];
}

/** No id stands twice, in no two files; no link stands twice. A rule with a memory: one for each dataset. */
export function identityRule(): RowRule {
  const rows = new Map<string, Row>();
  const links = new Map<string, Row>();
  const firstOf = (seen: Map<string, Row>, key: string, row: Row): Row | null => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first ?? null;
  };
  return (file, row, { say }) => {
    if (hasIds(file)) {
      const id = cellOf(row, 'id');
      const first = id === '' ? null : firstOf(rows, id, row);
      if (first !== null)
        say(
          'id',
          'idTaken',
          `the id “${id}” is taken by ${first.file}:${first.line}`,
          'Ids are unique over all files; choose another.',
        );
      return;
    }
    const key = [file, ...linkColumns.map((column) => cellOf(row, column))].join('|');
    const first = firstOf(links, key, row);
    if (first === null) return;
    const [column, what] = columnAndWord(file);
    say(column, 'idTaken', `the same ${what} stands in line ${first.line}`, 'Keep one of the two.');
  };
}
