import type { ImportReading, ProblemGroup } from '../../model/messages/imports.ts';

/** Whether a problem is about a table; of several it names them all. */
export const isAbout = ({ file }: ProblemGroup, table: string): boolean =>
  file.split(', ').includes(table);

/** What has to be said of tables that were read: what they hold, and in which columns. */
export const askedOfColumns = ({ problems, tables }: ImportReading): ProblemGroup[] =>
  problems.filter(
    (group) => group.kind === 'columns' && tables.some(({ table }) => isAbout(group, table)),
  );

/** What is in the way beside what is put as a question where the tables are shown. */
export function notAskedAbove(reading: ImportReading): ProblemGroup[] {
  const asked = new Set(askedOfColumns(reading));
  return reading.problems.filter((group) => group.kind !== 'ambiguousDate' && !asked.has(group));
}
