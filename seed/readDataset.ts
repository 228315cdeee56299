import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRows } from './check/checkRows.ts';
import type { Tables } from './read/tables.ts';
import { fileNames, optionalFiles, type FileName } from './read/columns.ts';
import { didYouMean, DatasetRefused, type DataProblem } from './read/dataProblem.ts';
import { datasetOf, type Dataset } from './load/dataset.ts';
import { readDescriptor } from './read/descriptor.ts';
import { readTable, type Row } from './read/readTable.ts';

const descriptorFile = 'datapackage.json';

/** A dataset and its rows as they stand in the files. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly tables: Tables;
}

/**
 * Reads and checks a dataset folder.
 * @throws DatasetRefused with every error found
 */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const problems: DataProblem[] = [];
  const names = await readdir(folder).catch(() => null);
  if (names === null)
    throw new DatasetRefused([
      {
        file: folder,
        line: null,
        column: null,
        rule: 'is not a folder that can be read',
        remedy: 'Give the folder that holds datapackage.json and the CSV files.',
      },
    ]);
  const missing = (file: string, remedy: string) =>
    problems.push({ file, line: null, column: null, rule: 'is missing', remedy });

  if (!names.includes(descriptorFile)) missing(descriptorFile, 'docs/dataset-format.md shows one.');
  const descriptor = names.includes(descriptorFile)
    ? readDescriptor(await readFile(join(folder, descriptorFile), 'utf8'), problems)
    : null;
  const tables = {} as Record<FileName, readonly Row[]>;
  for (const name of fileNames) {
    const file = `${name}.csv`;
    if (names.includes(file))
      tables[name] = readTable(name, await readFile(join(folder, file)), problems);
    else {
      tables[name] = [];
      if (!optionalFiles.has(name))
        missing(file, 'Add it; with the header line alone if it has no rows.');
    }
  }
  for (const file of names.filter(
    (name) => name.endsWith('.csv') && !fileNames.some((known) => name === `${known}.csv`),
  ))
    problems.push({
      file,
      line: null,
      column: null,
      rule: 'is not a file of a dataset',
      remedy: didYouMean(
        file,
        fileNames.map((name) => `${name}.csv`),
        'Remove it from the folder.',
      ),
    });
  problems.push(...checkRows(tables));
  if (descriptor !== null) checkNamed(descriptor, tables, names, problems);
  if (problems.length > 0 || descriptor === null) throw new DatasetRefused(problems);
  return { dataset: datasetOf(descriptor, tables), tables };
}

/** What the descriptor names has to be there, and the other way round. */
function checkNamed(
  { entremise, resources }: NonNullable<ReturnType<typeof readDescriptor>>,
  tables: Tables,
  names: readonly string[],
  problems: DataProblem[],
): void {
  const actors = tables.actors.map(({ cells }) => cells['id'] ?? '');
  const say = (column: string, rule: string, remedy: string) =>
    problems.push({ file: descriptorFile, line: null, column, rule, remedy });
  const named: readonly [string, string | undefined][] = [
    ['entremise.focusActor', entremise.focusActor],
    ...(entremise.startActors ?? []).map((id) => ['entremise.startActors', id] as [string, string]),
  ];
  for (const [column, id] of named)
    if (id !== undefined && !actors.includes(id))
      say(
        column,
        `no actor has the id “${id}”`,
        didYouMean(id, actors, 'Correct it or leave it out.'),
      );
  for (const { path } of resources)
    if (!names.includes(path))
      say(
        'resources',
        `the file ${path} is listed but missing`,
        'Add the file, or take it off the list.',
      );
  for (const name of fileNames)
    if (names.includes(`${name}.csv`) && !resources.some(({ path }) => path === `${name}.csv`))
      say(
        'resources',
        `${name}.csv is not listed`,
        'List every file, so that other tools find it.',
      );
}
