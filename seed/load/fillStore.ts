import { randomUUID } from 'node:crypto';
import { hashVersion } from '../../database/contentHash.ts';
import type { Database } from '../../database/database.ts';
import type { Run } from '../../database/run.ts';
import { differsFromRevision } from '../../database/differsFromRevision.ts';
import { statement } from '../../database/statement.ts';
import type { Dataset } from './dataset.ts';
import { loadPlan, type LoadPlan } from './loadPlan.ts';
import { prepareSchema } from './prepareSchema.ts';
import { transactionSize } from './transactionSize.ts';
import { writePlan, type OnProgress } from './writePlan.ts';

/** A store that was filled, as the record of its dataset names it. */
export interface FilledStore {
  /** The load that filled it. */
  readonly load: string;
  /** Nodes and relationships that it holds. */
  readonly created: number;
}

/** What an empty store lacks of a dataset. */
const wholePlan = (dataset: Dataset): LoadPlan =>
  loadPlan(dataset, { nodes: [], relationships: [] });

/** Bytes that the whole of a dataset would take in one transaction, by estimate. */
export const sizeOfWhole = (dataset: Dataset): number => transactionSize(wholePlan(dataset)).needed;

/**
 * Fills an empty database that nobody reads with a dataset of any size, in as many transactions as that takes; what says
 * which dataset it is goes last, and only then everything is read back and compared.
 *
 * @throws DatabaseAway, QueryTooSlow
 * @throws Error where what is stored is not the dataset
 */
export async function fillStore(
  database: Database,
  dataset: Dataset,
  { bundled, onProgress }: { readonly bundled: boolean; readonly onProgress: OnProgress },
): Promise<FilledStore> {
  onProgress('preparing the schema');
  await prepareSchema(database, dataset);
  const inOwnTransaction: Run = (cypher, parameters, visit) =>
    database.write((run) => run(cypher, parameters, visit));
  await writePlan(inOwnTransaction, wholePlan(dataset), onProgress);
  const load = randomUUID();
  const { revision, publicRevision } = dataset;
  await inOwnTransaction(statement('load/record'), {
    record: { ...dataset.record, revision, publicRevision, bundled, load, hashVersion },
  });
  onProgress('reading back and comparing');
  const { is } = await differsFromRevision(database);
  if (is !== 'same')
    throw new Error(`The second store does not hold what was written into it (${is}).`);
  return { load, created: dataset.nodes.length + dataset.relationships.length };
}
