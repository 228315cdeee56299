import type { ImportReading, ProblemGroup } from '../../model/messages/imports.ts';

/** What has to be said of tables that were read: what they hold, and in which columns. */
export const askedOfColumns = ({ problems, tables }: ImportReading): ProblemGroup[] =>
  problems.filter(
    ({ kind, file }) =>
      kind === 'columns' && tables.some(({ table }) => file.split(', ').includes(table)),
  );

/** What is in the way beside what is put as a question where the tables are shown. */
export function notAskedAbove(reading: ImportReading): ProblemGroup[] {
  const asked = new Set(askedOfColumns(reading));
  return reading.problems.filter((group) => group.kind !== 'ambiguousDate' && !asked.has(group));
}
