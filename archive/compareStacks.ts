import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differenceOf } from '../import/compare/differenceOf.ts';
import { toldDifference } from '../import/compare/toldDifference.ts';
import { descriptorFile } from '../seed/read/datasetFiles.ts';
import type { Tables } from '../seed/read/tables.ts';
import type { KeptStack } from '../seed/keep/keptStack.ts';
import { readStackFiles } from '../seed/readStack.ts';
import { mergeSlices } from '../seed/stack/mergeSlices.ts';
import type { TableDifference } from '../model/messages/datasets.ts';

/** The rows of a stack, its layers laid over one another but for those that are off. */
async function tablesOf({ base, overlays, off }: KeptStack): Promise<Tables> {
  const files = await readStackFiles(base, overlays);
  const counting = files.overlays.filter(({ id }) => !off.includes(id));
  return mergeSlices(
    files.base.reading.tables,
    counting.flatMap(({ slices }) => slices),
  );
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
 * What changes from the files of one stack to those of another, table by table.
 * @throws DatasetRefused where a folder cannot be read
 */
export async function compareStacks(from: KeptStack, until: KeptStack): Promise<TableDifference[]> {
  const [before, after] = [await tablesOf(from), await tablesOf(until)];
  const tables = toldDifference(
    differenceOf(before, (file) => after[file].map(({ cells }) => cells)),
  );
  return [...tables, ...(await compareTexts(from.base, until.base))];
}
