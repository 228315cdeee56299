import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames, keyColumns, optionalFiles, type Column, type FileName } from './columns.ts';
import {
  datasetFiles,
  descriptorFile,
  remedyForMissing,
  type DatasetFiles,
} from './datasetFiles.ts';
import type { DataProblem } from './dataProblem.ts';
import { readDescriptor, type Descriptor } from './descriptor.ts';
import { readTable } from './readTable.ts';
import type { Reading, Row } from './tables.ts';

/** What a folder gave: its descriptor, if that could be read, and its rows. */
export interface FolderReading {
  readonly files: DatasetFiles;
  readonly descriptor: Descriptor | null;
  readonly reading: Reading;
}

const failures: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'is a folder, not a file'],
  ['EACCES', 'may not be read by this user'],
  ['EPERM', 'may not be read by this user'],
  ['ERR_FS_FILE_TOO_LARGE', 'is larger than 2 GB'],
]);

/** The bytes of a file of the folder, or null with a problem said. */
async function bytesOf(
  folder: string,
  file: string,
  problems: DataProblem[],
): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    problems.push({
      kind: 'fileUnreadable',
      file,
      line: null,
      column: null,
      rule: failures.get(code) ?? `cannot be read (${code})`,
      remedy: 'Put a file there that can be read.',
    });
    return null;
  }
}

async function readTables(
  folder: string,
  { tables: present, names }: DatasetFiles,
  problems: DataProblem[],
  part: FolderPart,
): Promise<Reading> {
  const tables = Object.fromEntries(
    fileNames.map((name) => [name, [] as readonly Row[]]),
  ) as Record<FileName, readonly Row[]>;
  const unreadable = new Set<FileName>();
  const lostIds = new Map<FileName, ReadonlySet<string>>();
  for (const name of fileNames) {
    const file = present.get(name);
    if (file === undefined) {
      if (part === 'overlay' || optionalFiles.has(name)) continue;
      unreadable.add(name);
      problems.push({
        kind: 'fileMissing',
        file: `${name}.csv`,
        line: null,
        column: null,
        rule: 'is missing',
        remedy: remedyForMissing(name, names),
      });
      continue;
    }
    const bytes = await bytesOf(folder, file, problems);
    const table =
      bytes === null
        ? ({ is: 'unreadable' } as const)
        : readTable(
            name,
            { file, bytes },
            problems,
            part === 'overlay' ? isKeyOf(name) : undefined,
          );
    if (table.is === 'unreadable') unreadable.add(name);
    else {
      tables[name] = table.rows;
      lostIds.set(name, table.lostIds);
    }
  }
  return { tables, unreadable, lostIds };
}

/** A whole dataset, or an overlay: some files of one, with some of their columns. */
export type FolderPart = 'whole' | 'overlay';

const isKeyOf =
  (name: FileName) =>
  (column: Column): boolean =>
    keyColumns[name].includes(column.name);

/**
 * Reads the files of a dataset folder; what is wrong with them as files is added to `problems`.
 * @returns null where the folder itself cannot be read
 */
export async function readFolder(
  folder: string,
  problems: DataProblem[],
  part: FolderPart = 'whole',
): Promise<FolderReading | null> {
  const all = await readdir(folder).catch(() => null);
  if (all === null) {
    problems.push({
      kind: 'folder',
      file: folder,
      line: null,
      column: null,
      rule: 'is not a folder that can be read',
      remedy:
        part === 'whole'
          ? 'Give the folder that holds datapackage.json and the CSV files.'
          : 'Give the folder that holds the CSV files of the layer.',
    });
    return null;
  }
  const files = datasetFiles(all, problems);
  if (files.descriptor === null && part === 'whole')
    problems.push({
      kind: 'fileMissing',
      file: descriptorFile,
      line: null,
      column: null,
      rule: 'is missing',
      remedy: 'docs/dataset-format.md shows one.',
    });
  const json = files.descriptor === null ? null : await bytesOf(folder, files.descriptor, problems);
  return {
    files,
    descriptor: json === null ? null : readDescriptor(json, problems),
    reading: await readTables(folder, files, problems, part),
  };
}
