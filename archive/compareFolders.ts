import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differenceOf } from '../import/compare/differenceOf.ts';
import { toldDifference } from '../import/compare/toldDifference.ts';
import { descriptorFile } from '../seed/read/datasetFiles.ts';
import type { Tables } from '../seed/read/tables.ts';
import { readFolder } from '../seed/read/readFolder.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import type { DataProblem } from '../seed/read/dataProblem.ts';
import type { TableDifference } from '../model/messages/datasets.ts';

async function tablesOf(folder: string): Promise<Tables> {
  const problems: DataProblem[] = [];
  const read = await readFolder(folder, problems);
  if (read === null) throw new DatasetRefused(problems);
  return read.reading.tables;
}

/** The files beside the tables: the descriptor and the stories, each by its text. */
async function textsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const stories = await readdir(join(folder, 'stories')).catch(() => []);
  const names = [descriptorFile, ...stories.sort().map((name) => join('stories', name))];
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => null);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  return new Map(found.flat());
}

async function compareTexts(from: string, until: string): Promise<TableDifference[]> {
  const [before, after] = [await textsOf(from), await textsOf(until)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((file): TableDifference[] => {
    const [old, now] = [before.get(file), after.get(file)];
    if (old === now) return [];
    const none = { file, added: 0, changed: 0, removed: 0, rows: [] };
    if (old === undefined) return [{ ...none, added: 1 }];
    return [now === undefined ? { ...none, removed: 1 } : { ...none, changed: 1 }];
  });
}

/**
 * What changes from the files of one folder to those of another, table by table.
 * @throws DatasetRefused where a folder cannot be read
 */
export async function compareFolders(from: string, until: string): Promise<TableDifference[]> {
  const [before, after] = [await tablesOf(from), await tablesOf(until)];
  const tables = toldDifference(
    differenceOf(before, (file) => after[file].map(({ cells }) => cells)),
  );
  return [...tables, ...(await compareTexts(from, until))];
}
