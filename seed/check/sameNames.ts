import { foldedWords } from '../../model/folding.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

const nameColumns = ['name', 'nameFr', 'shortName', 'aliases'] as const;

/** The names of a row, each with the column where it stands. */
const namesOf = (row: Row): { column: string; name: string }[] =>
  nameColumns.flatMap((column) =>
    (column === 'aliases' ? listOf(cellOf(row, column)) : [cellOf(row, column)]).map((name) => ({
      column,
      name,
    })),
  );

/**
 * Two rows of one file under one name, capitals and accents aside: one thing entered twice, or two that need telling apart.
 * Each row is named once, with the first row that has the name.
 */
export function sameNames({ actors, places, events }: Tables): DataProblem[] {
  const found: DataProblem[] = [];
  for (const rows of [actors, places, events]) {
    const first = new Map<string, Row>();
    for (const row of rows) {
      const said = new Set<Row>();
      for (const { column, name } of namesOf(row)) {
        const folded = foldedWords(name).join(' ');
        if (folded === '') continue;
        const other = first.get(folded);
        if (other === undefined) first.set(folded, row);
        else if (other !== row && !said.has(other)) {
          said.add(other);
          found.push({
            kind: 'sameName',
            file: row.file,
            line: row.line,
            column,
            rule: `“${name}” is also a name of “${cellOf(other, 'id')}” in line ${other.line}`,
            remedy:
              'If they are one, keep one row; if they are two, let their summaries tell them apart.',
          });
        }
      }
    }
  }
  return found;
}
