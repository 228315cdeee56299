import { adoptStored } from '../model/ownVocabulary.ts';
import type { Database } from './database.ts';
import type { Run } from './run.ts';
import { DatabaseAway, DataMoving, NoData } from './errors.ts';
import { statement } from './statement.ts';
import type { DatasetRecord } from './values.ts';

export type Read = Run;

const attempts = 4;

/**
 * Reads an answer that is wholly of one revision. Neo4j is read-committed: a load that commits between two statements
 * would mix old and new. So the load that wrote the data is compared before and after, in the same transaction, and the work
 * is done again if another one came between.
 *
 * @param timeout milliseconds that one attempt may take
 * @throws NoData where no dataset is loaded; DataMoving where it moved every time; DatabaseAway, QueryTooSlow
 */
export async function readConsistently<T>(
  database: Database,
  work: (read: Read, dataset: DatasetRecord) => Promise<T>,
  timeout?: number,
): Promise<{ value: T; dataset: DatasetRecord }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let before: DatasetRecord | null = null;
    try {
      const answer = await database.read(async (run) => {
        before = await readDataset(run);
        if (before === null) throw new NoData('No dataset is loaded.');
        const value = await work(run, before);
        const after = await readDataset(run);
        return after?.load === before.load ? { value, dataset: before } : null;
      }, timeout);
      if (answer !== null) return answer;
    } catch (error) {
      // A row that a load was just taking away can break the work itself; if another load came, that was it.
      if (before === null || error instanceof DatabaseAway || !(await hasMoved(database, before)))
        throw error;
    }
  }
  throw new DataMoving('The dataset kept changing.');
}

const hasMoved = async (database: Database, { load }: DatasetRecord): Promise<boolean> =>
  (await database.read(readDataset))?.load !== load;

/** The record of the dataset that is loaded, or null. Whoever reads it knows the terms that its rows are written in. */
export async function readDataset(run: Run): Promise<DatasetRecord | null> {
  const [row] = await run<DatasetRecord>(statement('explore/dataset'), {});
  if (row !== undefined) adoptStored(row.vocabulary);
  return row ?? null;
}
