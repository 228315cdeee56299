import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { homeFolder } from '../commands/homeFolder.ts';
import { readRunning } from '../neo4j/home/runningRecord.ts';
import { quantile, row, timed } from './measure.ts';

/*
 * Heavy queries through the console of a running program, and what others wait meanwhile. Start it first, with a home of its own:
 * `ENTREMISE_HOME=/tmp/bench PORT=4400 npm start`, then, with the same two, `node --import tsx bench/console.ts`.
 * For each query, asked as often at once as the second column says: how many were answered, refused (400, 413), told to narrow
 * the query (503 too slow) or to wait (429, 503 busy); the time of the last answer; the 95th percentile of small reads beside
 * it, from another client; the memory of the database and of the program at its highest; and whether the database stayed up.
 */
const address = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;
const kinds: readonly (readonly [name: string, query: string, atOnce: number])[] = [
  ['nothing', 'RETURN 1 AS one', 1],
  ['large lists, collected', lists('[x IN range(1, 100000) | x]'), 2],
  ['long texts, collected', lists('reduce(s = "", x IN range(1, 1000) | s + "abcdefghij")'), 2],
  ['maps, collected', 'MATCH (a), (b), (c) RETURN collect(properties(a)) AS l', 2],
  ['letters, collected', 'MATCH (a), (b), (c) RETURN collect(split(a.summary, "")) AS l', 2],
  ['a hundred collects', `MATCH (a), (b) WITH ${columns()} RETURN size(c0) AS n`, 2],
  ['a sort of a hundred million rows', product('WITH a, b ORDER BY rand() RETURN a LIMIT 5'), 2],
  [
    'a distinct of a hundred million',
    product('WITH DISTINCT a * 10000 + b AS x RETURN count(x)'),
    2,
  ],
  ['a median of a hundred million', product('RETURN percentileCont(a * b, 0.5) AS m'), 2],
  ['a product of four', 'MATCH (a), (b), (c), (d) RETURN count(a.id + b.id) AS n', 2],
  ['all paths, collected', 'MATCH p = (a:Actor)-[*1..9]-(b) RETURN collect(p) AS l', 2],
  [
    'a reduce in each row',
    product('RETURN sum(reduce(s = 0, x IN range(1, 9000) | s + x)) AS n'),
    2,
  ],
  ['doubling in reduce', 'RETURN reduce(s = "a", x IN range(1, 40) | s + s) AS s', 2],
  ['lists within lists', 'RETURN reduce(l = [], x IN range(1, 100000) | [l]) AS l', 2],
  [
    'a regular expression that explodes',
    'RETURN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" =~ "(a+)+b" AS m',
    2,
  ],
  [
    'a regular expression on all texts',
    product('MATCH (n) WHERE n.summary =~ ".*a.*b.*" RETURN n'),
    2,
  ],
  ['forty XORs', `MATCH (n) WHERE ${terms(40, ' XOR ')} RETURN n`, 2],
  ['two hundred patterns', `MATCH (a0)${'--()'.repeat(200)} RETURN count(*) AS n`, 2],
  ['a million rows', 'UNWIND range(1, 1000000) AS x RETURN x, "row " + x AS text', 2],
  ['a million nodes', 'UNWIND range(1, 1000000) AS x MATCH (n:Dataset) RETURN n, x', 2],
  ['without end', 'MATCH (a), (b), (c), (d), (e) WHERE a.id + e.id = "x" RETURN a', 2],
  ['10 MB of query', `RETURN "${'x'.repeat(10_000_000)}" AS s`, 2],
  ['fifty at once, short', 'MATCH (a:Actor)-[r]-(b:Actor) RETURN type(r), count(*) AS n', 50],
  [
    'fifty at once, without end',
    'MATCH (a), (b), (c), (d), (e) WHERE a.id + e.id = "x" RETURN a',
    50,
  ],
  ['fifty at once, large lists', lists('[x IN range(1, 100000) | x]'), 50],
  ['nothing, afterwards', 'RETURN 1 AS one', 1],
];

function lists(item: string): string {
  return `MATCH (a:Actor), (b:Actor) WITH collect(${item}) AS l RETURN size(l) AS n`;
}
function columns(): string {
  return Array.from({ length: 100 }, (_, at) => `collect(a) AS c${at}`).join(', ');
}
function product(rest: string): string {
  return `UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b ${rest}`;
}
function terms(count: number, between: string): string {
  return Array.from({ length: count }, (_, at) => `n.p${at} = ${at}`).join(between);
}

const running = () => readRunning(homeFolder());

/** Megabytes that a process holds; 0 where there is none. */
function megabytes(pid: number | null | undefined): number {
  if (pid === null || pid === undefined) return 0;
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
  } catch {
    return 0;
  }
}

const outcomes = ['answered', 'refused', 'too slow', 'to wait', 'other'] as const;
type Outcome = (typeof outcomes)[number];

function outcomeOf(status: number, type: string): Outcome {
  if (status === 200) return 'answered';
  if (status === 400 || status === 413) return 'refused';
  if (status === 503 && type.endsWith('too-slow')) return 'too slow';
  return status === 429 || type.endsWith('busy') ? 'to wait' : 'other';
}

async function ask(query: string): Promise<Outcome> {
  const answer = await fetch(`${address}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { type = '' } = (await answer.json()) as { type?: string };
  return outcomeOf(answer.status, type);
}

/** Small reads, one after the other, until told to end: how long each took. */
async function smallReads(isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const read = async (): Promise<void> => {
    const answer = await fetch(`${address}/api/v1/actors?q=koufa&limit=${(times.length % 20) + 1}`);
    await answer.arrayBuffer();
  };
  while (!isOver()) {
    times.push(await timed(read).catch(() => Infinity));
    await wait(25);
  }
  return times;
}

async function measure(query: string, atOnce: number): Promise<(string | number)[]> {
  const before = running();
  let isOver = false;
  let [database, program] = [0, 0];
  const watch = setInterval(() => {
    database = Math.max(database, megabytes(before?.jvm));
    program = Math.max(program, megabytes(before?.owner));
  }, 500);
  const beside = smallReads(() => isOver);
  const counts = new Map<Outcome, number>();
  const seconds = await timed(() =>
    Promise.all(
      Array.from({ length: atOnce }, async () => {
        const outcome = await ask(query).catch((): Outcome => 'other');
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }),
    ),
  );
  await wait(1_000);
  isOver = true;
  const times = await beside;
  clearInterval(watch);
  return [
    atOnce,
    ...outcomes.map((outcome) => String(counts.get(outcome) ?? 0)),
    (seconds / 1_000).toFixed(1),
    quantile(times, 0.95).toFixed(0),
    database.toFixed(0),
    program.toFixed(0),
    running()?.jvm === before?.jvm ? 'yes' : 'NO',
  ];
}

// A table of nothing but failures would look like a measurement.
await fetch(`${address}/livez`).catch(() => {
  throw new Error(
    `No program answers at ${address}: start one with ENTREMISE_HOME and PORT, and name the same two here.`,
  );
});
row(['query', 'at once', ...outcomes, 'last s', 'p95 ms', 'db MB', 'program MB', 'stayed up']);
const wanted = process.argv.slice(2);
for (const [name, query, atOnce] of kinds) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  row([name, ...(await measure(query, atOnce)).map(String)]);
}
