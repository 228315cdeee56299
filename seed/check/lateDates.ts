import { earliestDay, parsePartialDate } from '../../model/partialDate.ts';
import { columnTable, fileNames } from '../read/columns.ts';
import { descriptorFile } from '../read/datasetFiles.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { cellOf, type Tables } from '../read/tables.ts';

/** Dates after the day the data end: nearly always a slip of the finger, like 2103 for 2013. */
export function lateDates(tables: Tables, dataUntil: string): DataProblem[] {
  const found: DataProblem[] = [];
  for (const name of fileNames) {
    const columns = columnTable[name].filter(
      ({ type }) => type.is === 'date' || type.is === 'until',
    );
    for (const row of tables[name])
      for (const { name: column } of columns) {
        const date = parsePartialDate(cellOf(row, column));
        if (date !== null && earliestDay(date) > dataUntil)
          found.push({
            kind: 'lateDate',
            file: row.file,
            line: row.line,
            column,
            rule: `${date} is after the day the data end (${dataUntil})`,
            remedy: `Correct the date, or dataUntil in ${descriptorFile}.`,
          });
      }
  }
  return found;
}
