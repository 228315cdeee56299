import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { queryFailureOf } from '../../database/queryFailure.ts';
import { ReadOnce, type ReadLimits } from '../../database/readOnce.ts';
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
  const { host, hostname, port } = new URL(address.uri);
  let isStuck = false;
  const joined = new Set<Socket>();
  const proxy = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    joined.add(client).add(upstream);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      const frozen = isStuck;
      from.on('data', (bytes) => void (isStuck && !frozen ? null : to.write(bytes)));
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const behind = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const stuck = new ReadOnce({ ...address, uri: address.uri.replace(host, behind) });
  try {
    const gone = new AbortController();
    const ask = (query: string) => stuck.run(query, {}, limits, gone.signal);
    expect((await ask('RETURN 1 AS x')).rows).toEqual([[1]]);
    isStuck = true;
    const asked = ask('RETURN 2 AS x').catch(() => 'given up');
    gone.abort();
    expect(await asked).toBe('given up');
    // Those that come now are let through.
    expect((await stuck.run('RETURN 3 AS x', {}, limits, never)).rows).toEqual([[3]]);
  } finally {
    await stuck.close();
    for (const socket of joined) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  }
});

test('values travel as JSON that loses nothing', async () => {
  const { rows } = await run(
    `RETURN 9007199254740991 AS safe, 9007199254740993 AS big, -9223372036854775808 AS least, 1.5 AS half, 0.0 / 0.0 AS nan,
      date('2034-06-30') AS day, datetime('2034-06-30T12:00:00+02:00') AS moment, localtime('12:30') AS noon,
      duration('P1M2DT3S') AS span, point({latitude: 14.5, longitude: -4.25}) AS place, {a: [1, null]} AS map`,
  );
  expect(rows[0]).toEqual([
    9007199254740991,
    '9007199254740993',
    '-9223372036854775808',
    1.5,
    'NaN',
    '2034-06-30',
    '2034-06-30T12:00:00+02:00',
    '12:30:00',
    'P1M2DT3S',
    'SRID=4326;POINT (-4.25 14.5)',
    { a: [1, null] },
  ]);
});
