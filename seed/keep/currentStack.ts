import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { NoData } from '../../database/errors.ts';
import { readDataset as readRecord } from '../../database/readConsistently.ts';
import type { DatasetRecord } from '../../database/values.ts';
import { fileNames } from '../read/columns.ts';
import { DatasetRefused } from '../read/datasetRefused.ts';
import { readStackFiles, type StackFiles } from '../readStack.ts';
import type { ReadEdit } from '../stack/editJournal.ts';
import { EditRefused } from './editRefused.ts';
import { readKeptStack, type KeptStack } from './keptStack.ts';
import { readOwnJournal } from './ownJournal.ts';

/** What the database holds is made of these. */
export interface CurrentStack {
  readonly record: DatasetRecord;
  readonly kept: KeptStack;
  readonly files: StackFiles;
  readonly edits: readonly ReadEdit[];
}

/** When the files of folders were last written: read again only where that has changed. */
async function stampOf(folders: readonly string[]): Promise<string> {
  const names = [
    '',
    'datapackage.json',
    'stories',
    'edits.csv',
    ...fileNames.map((name) => `${name}.csv`),
  ];
  const stamps = folders.flatMap((folder) =>
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null);
      return found === null ? '' : `${found.mtimeMs} ${found.size}`;
    }),
  );
  return [...folders, ...(await Promise.all(stamps))].join('|');
}

/** Reads what the data in a database are made of; files that have not changed are read once. */
export class StackReader {
  readonly #database: Database;
  readonly #home: string;
  readonly #bundled: string;
  #last: { readonly stamp: string; readonly files: StackFiles } | null = null;

  /** @param bundled the folder of the dataset that comes with the program */
  constructor(database: Database, { home, bundled }: { home: string; bundled: string }) {
    this.#database = database;
    this.#home = home;
    this.#bundled = bundled;
  }

  /** @throws EditRefused where nobody knows what the data are made of, or their files are not right any more; NoData */
  async read(): Promise<CurrentStack> {
    const record = await this.#database.read(readRecord);
    if (record === null) throw new NoData('No dataset is loaded.');
    const noted = await readKeptStack(this.#home, record.name);
    const alone: KeptStack = { base: this.#bundled, overlays: [], off: [] };
    // The folder that comes with the program is where the program is now, wherever it was when the stack was noted.
    const kept = record.bundled ? { ...(noted ?? alone), base: this.#bundled } : noted;
    if (kept === null) throw new EditRefused({ code: 'stackUnknown', dataset: record.name });
    try {
      const files = await this.#filesOf(kept);
      if (files.base.descriptor?.name !== record.name)
        throw new EditRefused({ code: 'stackUnknown', dataset: record.name });
      return { record, kept, files, edits: await readOwnJournal(this.#home, record.name) };
    } catch (error) {
      if (error instanceof DatasetRefused)
        throw new EditRefused({ code: 'problems', problems: error.problems });
      throw error;
    }
  }

  async #filesOf({ base, overlays }: KeptStack): Promise<StackFiles> {
    const stamp = await stampOf([base, ...overlays]);
    if (this.#last?.stamp === stamp) return this.#last.files;
    const files = await readStackFiles(base, overlays);
    this.#last = { stamp, files };
    return files;
  }
}
