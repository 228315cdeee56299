import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { queryFailureOf } from '../../database/queryFailure.ts';
import { ReadOnce, type ReadLimits } from '../../database/readOnce.ts';
import type { Run } from '../../database/run.ts';
import { freezingProxy } from '../fixtures/freezingProxy.ts';
import { hostileWrites } from '../fixtures/queries/hostileWrites.ts';

const address = inject('neo4j');
const database = openDatabase(address);
const reader = new ReadOnce(address);
afterAll(async () => {
  await reader.close();
  await database.close();
});

const limits: ReadLimits = { rows: 1_000, bytes: 1_000_000, depth: 10, milliseconds: 5_000 };
const never = new AbortController().signal;
const run = (query: string, more: Partial<ReadLimits> = {}, signal = never) =>
  reader.run(query, {}, { ...limits, ...more }, signal);

const count = async (): Promise<number> => {
  const [row] = await database.read((read) =>
    read<{ n: number }>(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS n',
      {},
    ),
  );
  return row?.n ?? 0;
};

const patiently = { timeout: 15_000 };

/** Queries of the console that run in the database at this moment. */
const running = (): Promise<number> =>
  database.read(async (read) => {
    const rows = await read<{ metaData: { app?: string } }>('SHOW TRANSACTIONS YIELD metaData', {});
    return rows.filter(({ metaData }) => metaData.app === 'entremise console').length;
  });

describe('the executor alone, without the gate', () => {
  // None of them would take anything away, if it got through.
  const writes = hostileWrites.filter(
    ([rule, query]) =>
      ['write', 'inTransactions'].includes(rule) &&
      !/DELETE|REMOVE|EXPLAIN|INSERT|;/i.test(query) &&
      !query.includes('SET n = {}'),
  );

  test('no query writes', async () => {
    const before = await count();
    for (const [, query] of writes) {
      const wrote = await run(query).then(
        () => null,
        (error: unknown) => queryFailureOf(error),
      );
      // What runs at all, such as a search for nobody, has written nothing.
      if (wrote !== null)
        expect(['write', 'invalid', 'broken', 'parameter'], query).toContain(wrote.is);
    }
    expect(await count()).toBe(before);
  });

  test('a query that takes too long ends, in the database too', async () => {
    const failure = await run('UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x', {
      milliseconds: 500,
    }).catch(queryFailureOf);
    expect(failure).toEqual({ is: 'slow' });
    await expect.poll(running, patiently).toBe(0);
  });

  test('who leaves ends the query in the database', async () => {
    const gone = new AbortController();
    const asked = run('UNWIND range(1, 1000000000) AS x RETURN count(x)', {}, gone.signal).catch(
      () => 'ended',
    );
    await expect.poll(running, patiently).toBe(1);
    gone.abort();
    expect(await asked).toBe('ended');
    await expect.poll(running, patiently).toBe(0);
  });

  test('rows, bytes and depth are capped, and said', async () => {
    const many = await run('UNWIND range(1, 1000000) AS x RETURN x');
    expect(many).toMatchObject({ columns: ['x'], limitsHit: ['rows'] });
    expect(many.rows).toHaveLength(1_000);
    const wide = await run('UNWIND range(1, 900) AS x RETURN [y IN range(1, 1000) | "ab"] AS l');
    expect(wide.limitsHit).toEqual(['bytes']);
    expect(JSON.stringify(wide.rows).length).toBeLessThan(1_001_000);
    const deep = await run('RETURN [[[[[[[[[[[[[1]]]]]]]]]]]]] AS l, 1 AS one');
    expect(deep.limitsHit).toEqual(['depth']);
    expect(deep.rows[0]?.[1]).toBe(1);
  });

  test('one row that is too large is cut off before it is decoded, and the next query runs', async () => {
    const huge = await run('RETURN [x IN range(1, 2000000) | "abcdefgh"] AS l');
    expect(huge).toMatchObject({ rows: [], limitsHit: ['bytes'] });
    expect((await run('RETURN 1 AS x')).rows).toEqual([[1]]);
  });
});

test('a connection that is stuck is given up, and the next query has another', async () => {
  const proxy = await freezingProxy(address.uri);
  const stuck = new ReadOnce({ ...address, uri: proxy.uri });
  try {
    const gone = new AbortController();
    const ask = (query: string) => stuck.run(query, {}, limits, gone.signal);
    expect((await ask('RETURN 1 AS x')).rows).toEqual([[1]]);
    proxy.freezeLast();
    const asked = ask('RETURN 2 AS x').catch(() => 'given up');
    gone.abort();
    expect(await asked).toBe('given up');
    // Those that come now are let through.
    expect((await stuck.run('RETURN 3 AS x', {}, limits, never)).rows).toEqual([[3]]);
  } finally {
    await stuck.close();
    await proxy.close();
  }
});

/** Something that waits inside until it is told to go on. */
function heldWork() {
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const work = async (run: Run): Promise<readonly object[]> => {
    await run('RETURN 1 AS x', {});
    begin();
    await held;
    return run('RETURN 2 AS x', {});
  };
  return { work, begun, goOn: () => goOn() };
}

test('what is being written is finished also where a read beside it is stuck and given up', async () => {
  const proxy = await freezingProxy(address.uri);
  const shared = openDatabase({ ...address, uri: proxy.uri });
  try {
    const { work, begun, goOn } = heldWork();
    const written = shared.write(work);
    await begun;
    await shared.read((read) => read('RETURN 3 AS x', {}));
    const { ended } = proxy.freezeLast();
    await expect(shared.read((read) => read('RETURN 4 AS x', {}), 100)).rejects.toThrow();
    await ended;
    goOn();
    expect(await written).toEqual([{ x: 2 }]);
  } finally {
    await shared.close();
    await proxy.close();
  }
});

test('a long read goes on where a busy machine turns away those who ask whether the server lives', async () => {
  const proxy = await freezingProxy(address.uri);
  const busy = openDatabase({ ...address, uri: proxy.uri });
  try {
    const { work, begun, goOn } = heldWork();
    const read = busy.read(work, 120_000);
    await begun;
    await proxy.refuse(2);
    goOn();
    expect(await read).toEqual([{ x: 2 }]);
  } finally {
    await busy.close();
    await proxy.close();
  }
});
