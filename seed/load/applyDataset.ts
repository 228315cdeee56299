import type { Database, Run } from '../../database/database.ts';
import { readDataset as readRecord } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { Dataset, StoredNode, StoredRelationship } from './dataset.ts';
import { differenceOf } from './difference.ts';

/** A load that is not allowed; the message is one sentence for the user. */
export class LoadRefused extends Error {}

export interface LoadOptions {
  /** Whether a dataset of another name may be replaced. */
  readonly replace: boolean;
  /** Whether it is the dataset that comes with the program. */
  readonly bundled: boolean;
  readonly onProgress?: (text: string) => void;
}

export interface LoadReport {
  readonly revision: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

const batch = 5_000;
/** Rows in one transaction; measured on a heap of 1 GB (`docs/decisions/0002-loading.md`). */
const mostRows = 400_000;

type StoredNodeRow = { label: StoredNode['label']; id: string; rowHash: string };
type StoredRelationshipRow = { key: string; source: string; label: string; rowHash: string };

/**
 * Makes the database hold a dataset, in one transaction of the difference: readers see wholly the old or wholly the new one,
 * and a load that dies leaves the old. The schema is prepared before, since it cannot change in the same transaction.
 *
 * @throws LoadRefused where the database holds something that is not to be replaced, or another load is running
 */
export async function applyDataset(
  database: Database,
  dataset: Dataset,
  { replace, bundled, onProgress = () => undefined }: LoadOptions,
): Promise<LoadReport> {
  const rows = dataset.nodes.length + dataset.relationships.length;
  if (rows > mostRows)
    throw new LoadRefused(
      `The dataset has ${rows} rows; at most ${mostRows} can be loaded in one transaction, so split it or import it with neo4j-admin.`,
    );
  await refuseForeign(database, dataset.name, replace);
  const others = await database.read((run) =>
    run<{ id: string }>(statement('load/otherLoads'), {}),
  );
  if (others.length > 0)
    throw new LoadRefused(
      'Another load is running on this database; wait until it has ended and load again.',
    );
  onProgress('preparing the schema');
  // All in one transaction: Neo4j then waits once for what it makes, not once for each of some seventy.
  await database.write(async (run) => {
    for (const file of ['schema/nodes', 'schema/relations'])
      for (const text of statementsOf(statement(file))) await run(text, {});
  });

  return database.write(
    async (run) => {
      await run(statement('load/lock'), {});
      const record = await readRecord(run);
      // Asked again under the lock: another load may have come first.
      if (record !== null && record.name !== dataset.name && !replace)
        throw refuseOther(record.name, dataset.name);
      const before = await run<StoredRelationshipRow>(statement('load/storedRelationships'), {});
      const nodes = differenceOf(
        dataset.nodes,
        await run<StoredNodeRow>(statement('load/storedNodes'), {}),
        {
          of: ({ label, id }) => `${label} ${id}`,
          ofStored: ({ label, id }) => `${label} ${id}`,
        },
      );
      const relationships = differenceOf(dataset.relationships, before, {
        of: ({ key }) => key,
        ofStored: ({ key }) => key,
      });
      const report = {
        revision: dataset.revision,
        created: nodes.create.length + relationships.create.length,
        changed: nodes.change.length + relationships.change.length,
        removed: nodes.remove.length + relationships.remove.length,
      };
      if (
        record?.revision === dataset.revision &&
        report.created + report.changed + report.removed === 0 &&
        record.bundled === bundled
      )
        return report;

      const stored = new Map(before.map((row) => [row.key, row]));
      // A relationship cannot change its type or ends: it is made anew.
      const outdated = [
        ...relationships.remove,
        ...relationships.change.flatMap(({ key }) => stored.get(key) ?? []),
      ];
      const labelOf = labelsById(dataset.nodes);
      for (const [label, group] of grouped(outdated, ({ label }) => label))
        await inBatches(run, `load/remove${label}Relationships`, group, onProgress);
      for (const [label, group] of grouped(nodes.remove, ({ label }) => label))
        await inBatches(run, `load/remove${label}`, group, onProgress);
      for (const [label, group] of grouped(nodes.change, ({ label }) => label))
        await inBatches(run, `load/change${label}`, group, onProgress);
      for (const [label, group] of grouped(nodes.create, ({ label }) => label))
        await inBatches(run, `load/create${label}`, group, onProgress);
      for (const [name, group] of grouped(
        [...relationships.create, ...relationships.change],
        (item) => creatorOf(item, labelOf),
      ))
        await inBatches(run, `load/create${name}`, group, onProgress);
      await run(statement('load/record'), {
        record: { ...dataset.record, revision: dataset.revision, bundled },
      });
      return report;
    },
    { app: 'entremise load' },
  );
}

/** Which file creates a relationship: by the labels at its ends. */
function creatorOf(
  { type, source, target }: StoredRelationship,
  labelOf: ReadonlyMap<string, string>,
): string {
  if (type === 'TOOK_PART_IN') return 'Participation';
  if (type === 'LOCATED_IN') return `${labelOf.get(source) ?? ''}Location`;
  if (type === 'DESCRIBES') return `${labelOf.get(target) ?? ''}Description`;
  return 'Relation';
}

const labelsById = (nodes: readonly StoredNode[]): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ id, label }) => [id, label]));

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

async function inBatches(
  run: Run,
  name: string,
  rows: readonly object[],
  onProgress: (text: string) => void,
): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    await run(statement(name), { rows: rows.slice(at, at + batch) });
    onProgress(
      `${name.replace('load/', '')}: ${Math.min(at + batch, rows.length)} of ${rows.length}`,
    );
  }
}

const refuseOther = (stored: string, wanted: string): LoadRefused =>
  new LoadRefused(
    `The database holds the dataset “${stored}”; to replace it with “${wanted}”, add --replace.`,
  );

async function refuseForeign(database: Database, name: string, replace: boolean): Promise<void> {
  const { record, foreign } = await database.read(async (run) => ({
    record: await readRecord(run),
    foreign: (await run<{ foreign: number }>(statement('load/foreignNodes'), {}))[0]?.foreign ?? 0,
  }));
  if (foreign > 0)
    throw new LoadRefused(
      `The database holds ${foreign} nodes that are not from Entremise; give it a database of its own (NEO4J_DATABASE), or an empty one.`,
    );
  if (record !== null && record.name !== name && !replace) throw refuseOther(record.name, name);
}

/** The statements of a schema file; comments stay where they are. */
const statementsOf = (text: string): string[] =>
  text
    .split(/;\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /^(?!\/\/)\w/m.test(part));
