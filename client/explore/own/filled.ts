import { parsePartialDate, type PartialDate } from '../../../model/partialDate.ts';
import type { FieldName } from '../../../wording/ownTexts.ts';
import type { Values } from './task.ts';

/** What was filled in, without blanks around it; undefined where nothing was. */
export function filled(values: Values, name: FieldName): string | undefined {
  const value = values[name]?.trim() ?? '';
  return value === '' ? undefined : value;
}

/** A date that was filled in: undefined where none was, null where it is none. */
export function filledDate(values: Values, name: FieldName): PartialDate | undefined | null {
  const value = filled(values, name);
  return value === undefined ? undefined : parsePartialDate(value);
}

/** The cells of some fields, as far as they were filled in; null where a date is none. */
export function cellsOf(
  values: Values,
  names: readonly FieldName[],
): Record<string, string> | null {
  const cells: Record<string, string> = {};
  for (const name of names) {
    const value = filled(values, name);
    if (value === undefined) continue;
    const isDate = ['since', 'until', 'date', 'channelSince'].includes(name);
    if (isDate && value !== '..' && parsePartialDate(value) === null) return null;
    cells[name] = value;
  }
  return cells;
}
