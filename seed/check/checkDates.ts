import { earliestDay, latestDay, parsePartialDate } from '../../model/partialDate.ts';
import type { FileName } from '../read/columns.ts';
import { flagOf } from '../read/flagCell.ts';
import { cellOf } from '../read/tables.ts';
import type { RowRule } from './rowRule.ts';

/** Events and figures have a date, everything else a beginning. */
const beginning = (file: FileName): string =>
  file === 'events' || file === 'figures' ? 'date' : 'since';

/** Nothing ends before it begins, and an end is told once. */
export const checkDates: RowRule = (file, row, { say }) => {
  const begin = parsePartialDate(cellOf(row, beginning(file)));
  const end = parsePartialDate(cellOf(row, 'until'));
  if (begin !== null && end !== null && latestDay(end) < earliestDay(begin))
    say(
      'until',
      'dateOrder',
      `it ends (${end}) before it begins (${begin})`,
      'Correct one of the two dates.',
    );
  if (flagOf(cellOf(row, 'ended')) === true && cellOf(row, 'until') !== '')
    say(
      'ended',
      'dateOrder',
      'an end of unknown date stands beside a date',
      'Keep ended or until, not both.',
    );
};
