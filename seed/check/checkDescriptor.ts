import { fileNames } from '../read/columns.ts';
import { descriptorFile, type DatasetFiles } from '../read/datasetFiles.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { didYouMean } from '../read/didYouMean.ts';
import type { Reading } from '../read/tables.ts';
import { DatasetIndex } from './datasetIndex.ts';

/** A path of a resource as the name of a file in the folder: `./sources.csv` is `sources.csv`, in any case. */
const nameOf = (path: string): string => path.replace(/^(?:\.[\\/]+)+/, '').toLowerCase();

/** What the descriptor names is there, and what is there it names. */
export function checkDescriptor(
  { entremise, resources }: Descriptor,
  reading: Reading,
  { names, tables }: DatasetFiles,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const say = (column: string, kind: DataProblem['kind'], rule: string, remedy: string) =>
    problems.push({ kind, file: descriptorFile, line: null, column, rule, remedy });
  const index = new DatasetIndex(reading);
  const checkActor = (column: string, id: string): void => {
    if (index.mayHave('actors', id)) return;
    say(
      column,
      'unknownId',
      `no actor has the id “${id}”`,
      didYouMean(id, index.idsOf(['actors']), 'Correct it or leave it out.'),
    );
  };
  if (entremise.focusActor !== undefined) checkActor('entremise.focusActor', entremise.focusActor);
  for (const id of entremise.startActors ?? []) checkActor('entremise.startActors', id);
  const present = new Set(names.map((name) => name.toLowerCase()));
  const listed = new Set(resources.map(({ path }) => nameOf(path)));
  for (const { path } of resources)
    if (!present.has(nameOf(path)))
      say(
        'resources',
        'fileMissing',
        `the file ${path} is listed but missing`,
        'Add the file, or take it off the list.',
      );
  for (const name of fileNames)
    if (tables.has(name) && !listed.has(`${name}.csv`))
      say(
        'resources',
        'fileUnlisted',
        `${name}.csv is not listed`,
        'List every file, so that other tools find it.',
      );
  return problems;
}
