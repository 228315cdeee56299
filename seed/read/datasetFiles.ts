import { fileNames, type FileName } from './columns.ts';
import type { DataProblem } from './dataProblem.ts';
import { didYouMean } from './didYouMean.ts';

export const descriptorFile = 'datapackage.json';

/** What a folder holds of a dataset, under the names that it has there. */
export interface DatasetFiles {
  readonly descriptor: string | null;
  readonly tables: ReadonlyMap<FileName, string>;
  /** Every file that is not hidden. */
  readonly names: readonly string[];
}

/** Files that systems and office programs leave behind: `._actors.csv` (macOS), `.~lock.…` (LibreOffice), `~$…` (Excel). */
const isLeftBehind = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** Finds the files of a dataset, in any case of their names; what is wrong with them is added to `problems`. */
export function datasetFiles(all: readonly string[], problems: DataProblem[]): DatasetFiles {
  const names = all.filter((name) => !isLeftBehind(name)).sort();
  const say = (kind: DataProblem['kind'], file: string, rule: string, remedy: string) =>
    problems.push({ kind, file, line: null, column: null, rule, remedy });
  const find = (wanted: string): string | null => {
    const found = names.filter((name) => name.toLowerCase() === wanted);
    if (found.length > 1)
      say(
        'fileTwice',
        wanted,
        `stands twice, as ${found.join(' and ')}`,
        'Keep one of them; their names differ only by capitals.',
      );
    return found.find((name) => name === wanted) ?? found[0] ?? null;
  };
  const descriptor = find(descriptorFile);
  const tables = new Map<FileName, string>();
  for (const name of fileNames) {
    const found = find(`${name}.csv`);
    if (found !== null) tables.set(name, found);
  }
  for (const name of names)
    if (/\.csv$/i.test(name) && ![...tables.values()].includes(name) && !isKnown(name))
      say(
        'fileUnknown',
        name,
        'is not a file of a dataset',
        didYouMean(
          name,
          fileNames.map((known) => `${known}.csv`),
          'Remove it from the folder.',
        ),
      );
  return { descriptor, tables, names };
}

/** The journal of edits, which lies in the folder of the user's own layer. */
export const editsFile = 'edits.csv';

const isKnown = (name: string): boolean =>
  name.toLowerCase() === editsFile ||
  fileNames.some((known) => `${known}.csv` === name.toLowerCase());

/** How to bring a file that is missing: from one beside it that is it in another dress, such as `actors.xlsx`. */
export function remedyForMissing(name: FileName, names: readonly string[]): string {
  const other = names.find((candidate) => candidate.toLowerCase().startsWith(`${name}.`));
  if (other === undefined) return 'Add it; with the header line alone if it has no rows.';
  return /\.csv\./i.test(other)
    ? `There is ${other}: rename it to ${name}.csv.`
    : `There is ${other}: save it as “CSV UTF-8 (comma delimited)” under the name ${name}.csv.`;
}
