import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differenceOf, type FileDifference } from '../import/compare/differenceOf.ts';
import { descriptorFile } from '../seed/read/datasetFiles.ts';
import type { Tables } from '../seed/read/tables.ts';
import { readFolder } from '../seed/read/readFolder.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import type { DataProblem } from '../seed/read/dataProblem.ts';
import type { TableDifference } from '../model/messages/datasets.ts';

/** Rows told of one table. */
const mostTold = 200;

async function tablesOf(folder: string): Promise<Tables> {
  const problems: DataProblem[] = [];
  const read = await readFolder(folder, problems);
  if (read === null) throw new DatasetRefused(problems);
  return read.reading.tables;
}

/** A difference as it is told: how many rows, and the first of them. */
export function toldDifference(difference: readonly FileDifference[]): TableDifference[] {
  return difference
    .map(({ file, added, changed, removed }) => ({
      file,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      rows: [
        ...added.map((id) => ({ is: 'added' as const, id, columns: [] })),
        ...changed.map(({ id, columns }) => ({
          is: 'changed' as const,
          id,
          columns: [...columns],
        })),
        ...removed.map((id) => ({ is: 'removed' as const, id, columns: [] })),
      ].slice(0, mostTold),
    }))
    .filter(({ rows }) => rows.length > 0);
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
