import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { LoadRefused } from '../../seed/load/loadRefused.ts';
import { loadBundled } from '../../commands/loadBundled.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { readGraph } from '../../server/queries/graph.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently, readDataset as readRecord } from '../../database/readConsistently.ts';
import { runScript } from '../fixtures/childProcess.ts';
import { bundled, csvRows } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { marker, renamed, revise } from '../fixtures/revisedDataset.ts';

const varnia = join(import.meta.dirname, '../fixtures/datasets/varnia-2031');

let own: OwnNeo4j;
let database: Database;
let revised: string;
beforeAll(async () => {
  own = await startOwnNeo4j('load tests');
  ({ database } = own);
  revised = await revise();
});
afterAll(async () => {
  await own.stop();
  await rm(revised, { recursive: true, force: true });
});

const whole = () => readGraph(database, {});
const plain = { replace: false, bundled: false };

describe('a load', () => {
  test('into an empty database creates everything; the same again changes nothing and gives the identical graph', async () => {
    const { dataset } = await readDataset(bundled);
    const first = await applyDataset(database, dataset, { ...plain, bundled: true });
    expect(first.created).toBe(dataset.nodes.length + dataset.relationships.length);
    const before = await whole();
    expect(await applyDataset(database, dataset, { ...plain, bundled: true })).toMatchObject({
      created: 0,
      changed: 0,
      removed: 0,
    });
    expect(await whole()).toEqual(before);
  });

  test('of another revision applies the difference alone, and back again gives the identical graph', async () => {
    const before = await whole();
    const there = await applyDataset(database, (await readDataset(revised)).dataset, plain);
    expect(there.changed).toBeGreaterThan(0);
    expect(there.removed).toBeGreaterThan(0);
    expect(there.created).toBe(0);
    const between = await whole();
    expect(between.value.edges.every(({ attributes }) => attributes.summary.endsWith(marker))).toBe(
      true,
    );
    expect(between.value.nodes.find(({ key }) => key === renamed)?.attributes.name).toContain(
      marker,
    );
    await applyDataset(database, (await readDataset(bundled)).dataset, { ...plain, bundled: true });
    expect(await whole()).toEqual(before);
  });

  test('of another dataset is refused, but for --replace', async () => {
    const { dataset } = await readDataset(varnia);
    await expect(applyDataset(database, dataset, plain)).rejects.toThrow(
      'The database holds the dataset “central-mali-2019”; to replace it with “varnia-2031”, add --replace.',
    );
    await applyDataset(database, dataset, { ...plain, replace: true });
    expect((await whole()).value.nodes.map(({ key }) => key)).toContain('oru-kesh');
    expect((await whole()).value.nodes).toHaveLength(5);
  });

  test('at the program’s start leaves another’s dataset alone', async () => {
    expect(await loadBundled(database)).toContain('kept “Varnia”');
    expect((await database.read(readRecord))?.name).toBe('varnia-2031');
    await applyDataset(database, (await readDataset(bundled)).dataset, {
      replace: true,
      bundled: true,
    });
    expect(await loadBundled(database)).toContain('up to date');
  });

  test('while another runs is told to wait', async () => {
    const { dataset } = await readDataset(revised);
    let tell: (() => void) | undefined;
    const inside = new Promise<void>((resolve) => (tell = resolve));
    let release: (() => void) | undefined;
    const held = database.write(
      async (run) => {
        await run('MERGE (lock:LoadLock {id: "load"})', {});
        tell?.();
        await new Promise<void>((resolve) => (release = resolve));
      },
      { app: 'entremise load' },
    );
    await inside;
    await expect(applyDataset(database, dataset, plain)).rejects.toThrow('Another load is running');
    release?.();
    await held;
  });
});

test('a read that a load breaks in the middle is done again on the new data', async () => {
  const { dataset } = await readDataset(revised);
  let attempts = 0;
  const { value } = await readConsistently(database, async (_read, record) => {
    attempts += 1;
    if (attempts === 1) {
      await applyDataset(database, dataset, plain);
      throw new Error('a row vanished while it was read');
    }
    return record.revision;
  });
  expect([attempts, value]).toEqual([2, dataset.revision]);
  await expect(
    readConsistently(database, () => Promise.reject(new Error('a fault of its own'))),
  ).rejects.toThrow('a fault of its own');
});

test('a database with nodes of somebody else is left alone', async () => {
  await database.write((run) => run('CREATE (:Customer {name: "x"})', {}));
  const before = await whole();
  await expect(applyDataset(database, (await readDataset(revised)).dataset, plain)).rejects.toThrow(
    LoadRefused,
  );
  await expect(
    applyDataset(database, (await readDataset(revised)).dataset, { ...plain, replace: true }),
  ).rejects.toThrow('1 nodes that are not from Entremise');
  expect(await whole()).toEqual(before);
  await database.write((run) => run('MATCH (n:Customer) DELETE n', {}));
});

test('a broken dataset leaves the old graph served', async () => {
  const before = await whole();
  const broken = await copyDataset(bundled);
  const target = csvRows('relations')[0]?.['target'] ?? '';
  await edit(broken, 'relations.csv', (text) => text.replace(`,${target},`, `,${target}o,`));
  const load = runScript('commands/seed.ts', [broken], own.env);
  expect(await load.ended()).toBe(1);
  expect(load.printed()).toMatch(/relations\.csv:2 .*Did you mean/);
  expect(load.printed()).toContain('nothing was loaded');
  expect(await whole()).toEqual(before);
  await rm(broken, { recursive: true });
});
