import { randomUUID } from 'node:crypto';
import { hashVersion } from '../../database/contentHash.ts';
import type { Database } from '../../database/database.ts';
import type { Run } from '../../database/run.ts';
import { MemoryExceeded } from '../../database/errors.ts';
import { RevisionCheck } from '../../database/revisionCheck.ts';
import { statement } from '../../database/statement.ts';
import { readStoredItems, type StoredItem } from '../../database/storedItems.ts';
import { readStoredRecord } from '../../database/storedRecord.ts';
import { admit, refuseOtherDataset } from './admission.ts';
import type { Dataset } from './dataset.ts';
import { loadPlan, type LoadPlan } from './loadPlan.ts';
import { LoadRefused } from './loadRefused.ts';
import { prepareSchema } from './prepareSchema.ts';
import { refuseChangedByHand } from './refuseChangedByHand.ts';
import { LoadTooLarge } from './loadTooLarge.ts';
import { transactionLimit } from './transactionLimit.ts';
import { transactionSize } from './transactionSize.ts';
import { writePlan, type OnProgress } from './writePlan.ts';

export interface LoadOptions {
  /** Whether a dataset of another name may be replaced. */
  readonly replace: boolean;
  /** Whether changes that somebody made by hand in the database may be lost. */
  readonly restore?: boolean;
  /** Whether it is the dataset that comes with the program. */
  readonly bundled: boolean;
  /** Whether constraints and indexes are known to be there, as where the dataset was loaded before and its terms stay. */
  readonly schemaStands?: boolean;
  /** Bytes that the transaction may take; what the server says, if not given. */
  readonly limit?: number | undefined;
  readonly onProgress?: OnProgress;
}

export interface LoadReport {
  readonly revision: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

interface StoredState {
  readonly nodes: StoredItem[];
  readonly relationships: StoredItem[];
  readonly check: RevisionCheck;
}

async function readStoredState(run: Run): Promise<StoredState> {
  const state: StoredState = { nodes: [], relationships: [], check: new RevisionCheck() };
  await readStoredItems(run, (item) => {
    state.check.add(item);
    (item.is === 'node' ? state.nodes : state.relationships).push(item);
  });
  return state;
}

const reportOf = (revision: string, { nodes, relationships }: LoadPlan): LoadReport => ({
  revision,
  created: nodes.create.length + relationships.create.length,
  changed: nodes.change.length + relationships.change.length,
  removed: nodes.remove.length + relationships.remove.length,
});

/**
 * Makes the database hold a dataset, in one transaction of the difference: readers see wholly the old or wholly the new one,
 * and a load that dies leaves the old. The schema is prepared before, since it cannot change in the same transaction.
 *
 * @throws LoadRefused where the database holds something that is not to be replaced or was changed by hand, or another load
 * is running; LoadTooLarge, before anything is written, where it would not fit in one transaction
 */
export async function applyDataset(
  database: Database,
  dataset: Dataset,
  {
    replace,
    restore = false,
    bundled,
    schemaStands = false,
    limit,
    onProgress = () => undefined,
  }: LoadOptions,
): Promise<LoadReport> {
  await admit(database, dataset.name, { replace });
  if (!schemaStands) {
    onProgress('preparing the schema');
    await prepareSchema(database, dataset);
  }
  const load = randomUUID();
  const { revision, publicRevision } = dataset;
  const revisions = { revision, publicRevision };
  const work = async (run: Run): Promise<LoadReport> => {
    await run(statement('load/lock'), {});
    // Asked again under the lock: another load may have come first.
    await refuseOtherDataset(run, dataset.name, { replace });
    onProgress('comparing with what is stored');
    const record = await readStoredRecord(run);
    const { check, ...stored } = await readStoredState(run);
    if (!restore && !replace) refuseChangedByHand(check.state(record));
    const plan = loadPlan(dataset, stored);
    const report = reportOf(dataset.revision, plan);
    const isThere =
      record?.['revision'] === dataset.revision &&
      record['publicRevision'] === dataset.publicRevision &&
      record['bundled'] === bundled &&
      check.state(record).is === 'same';
    if (isThere) return report;
    const size = { ...transactionSize(plan), allowed: limit ?? (await transactionLimit(run)) };
    if (size.needed > size.allowed) throw new LoadTooLarge(size);
    await writePlan(run, plan, onProgress);
    await run(statement('load/record'), {
      record: { ...dataset.record, ...revisions, bundled, load, hashVersion },
    });
    return report;
  };
  try {
    return await database.write(work, { app: 'entremise load' });
  } catch (error) {
    if (!(error instanceof MemoryExceeded)) throw error;
    throw new LoadRefused(
      'The server ran out of the memory that it allows one transaction, so nothing was loaded; raise db.memory.transaction.max in its neo4j.conf, or ask others to wait with their queries.',
    );
  }
}
