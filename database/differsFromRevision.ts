import type { Database } from './database.ts';
import { DataMoving } from './errors.ts';
import { RevisionCheck } from './revisionCheck.ts';
import type { RevisionState } from './revisionState.ts';
import { readStoredItems } from './storedItems.ts';
import { readStoredRecord } from './storedRecord.ts';

/** Milliseconds; 600,000 rows take half a minute. */
const patience = 300_000;
const attempts = 3;

/**
 * Compares everything that is stored with the revision under which it is cited: changes by hand are seen so. Reads all of it;
 * `RevisionWatch` does so only where something was written.
 *
 * @throws DataMoving where a load came between every time; DatabaseAway, QueryTooSlow
 */
export async function differsFromRevision(database: Database): Promise<RevisionState> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const state = await database.read(async (run) => {
      const check = new RevisionCheck();
      const before = await readStoredRecord(run);
      await readStoredItems(run, (item) => check.add(item));
      const after = await readStoredRecord(run);
      return before?.['load'] === after?.['load'] ? check.state(after) : null;
    }, patience);
    if (state !== null) return state;
  }
  throw new DataMoving('The dataset kept changing.');
}
