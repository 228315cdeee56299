import type { PartialDate } from '../../model/partialDate.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { quoteCell } from '../../seed/read/quoteCell.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';
import type { RawTable } from '../read/rawTable.ts';
import { readDate, type DateOrder, type ReadDate } from '../values/readDate.ts';
import type { When } from './material.ts';

const dateRoles = ['date', 'since', 'until'] as const;
type DateRole = (typeof dateRoles)[number];

/** The order in which the dates of a table have day and month, where one of them tells it and none gainsays. */
function toldOrder(cells: readonly string[]): DateOrder | null {
  const found = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}\b/.exec(cell.trim()) ?? [];
    if (Number(first) > 12) found.add('dmy');
    if (Number(second) > 12) found.add('mdy');
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The dates of the rows of a table. */
export interface TableDates {
  /** @param keep takes the words of a date that is not sure, or none */
  whenOf(cells: readonly string[], keep: (column: string, words: string) => void): When;
}

const sure = (read: ReadDate): PartialDate | null =>
  read.is === 'date' || read.is === 'approximate' ? read.date : null;

/** Reads the dates of a table; those that could be read in two ways are added to `problems`. */
export function tableDates(
  table: RawTable,
  { columns, dateOrder }: TableMapping,
  problems: DataProblem[],
): TableDates {
  const at = new Map<DateRole, number>();
  for (const role of dateRoles) {
    const column = columns[role];
    if (column !== undefined) at.set(role, table.columns.indexOf(column));
  }
  const cellsAt = [...at.values()];
  const order =
    dateOrder ??
    toldOrder(table.rows.flatMap(({ cells }) => cellsAt.map((column) => cells[column] ?? '')));
  for (const [role, column] of at)
    for (const row of table.rows) {
      const cell = row.cells[column] ?? '';
      if (order !== null || readDate(cell, null).is !== 'ambiguous') continue;
      problems.push({
        kind: 'ambiguousDate',
        file: table.name,
        line: row.at,
        column: columns[role] ?? role,
        cell,
        rule: `${quoteCell(cell)} can be read in two ways`,
        remedy: `Write "dateOrder": "dmy" (day first) or "mdy" (month first) for ${quoteCell(table.name)} in mapping.json.`,
      });
    }
  return {
    whenOf(cells, keep) {
      const read = new Map<DateRole, ReadDate>();
      for (const [role, column] of at) {
        const date = readDate(cells[column] ?? '', order);
        read.set(role, date);
        if (date.is === 'approximate' || date.is === 'words')
          keep(columns[role] ?? role, date.words);
      }
      const on = read.get('date') ?? { is: 'none' };
      const since = read.get('since') ?? { is: 'none' };
      const until = read.get('until') ?? { is: 'none' };
      if (on.is === 'period') return { since: on.since, until: on.until, on: null };
      const from = since.is === 'period' ? since.since : sure(since);
      const to = since.is === 'period' ? since.until : sure(until);
      return { since: from, until: to, on: sure(on) };
    },
  };
}
