import { createAccessGraph, numberOf, type AccessGraph } from '../reach/accessGraph.ts';
import { answerGoBetweens } from '../reach/answerGoBetweens.ts';
import { answerReach } from '../reach/answerReach.ts';
import { minimumVertexCut } from '../reach/minimumVertexCut.ts';
import { costsToTargets } from '../reach/bounds.ts';
import { createSearch, type PathSearch } from '../reach/pathSearch.ts';
import { createReachIndex, type ReachIndex } from '../reach/reachIndex.ts';
import { termsOf, understand } from '../reach/understand.ts';
import { numbers, syntheticNetwork } from './syntheticNetwork.ts';

/*
 * How fast reach answers, on made-up networks: `node --expose-gc --import tsx bench/reach.ts [questions]`. Milliseconds, and as a
 * ratio to one plain search from the targets (Bellman-Ford over hops) on the same endpoints in the same run.
 */
const questions = Number(process.argv[2] ?? 30);
const sizes = [[1_000, 5_000], [10_000, 50_000], [100_000, 500_000]] as const;

const quantile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
const row = (cells: readonly (string | number)[]): void => console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(11))).join(''));

const memory = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};

function endsOf(index: ReachIndex, count: number): [string, string][] {
  const next = numbers(7);
  const ids = [...index.actors.values()].filter(({ relations }) => relations.length > 3).map(({ id }) => id);
  return Array.from({ length: count }, () => [ids[Math.floor(next() * ids.length)] ?? '', ids[Math.floor(next() * ids.length)] ?? ''] as [string, string]).filter(([a, b]) => a !== b);
}

row(['actors/relations, what', 'p50 ms', 'p95 ms', 'p50 ratio']);
for (const [actors, relations] of sizes) {
  const network = syntheticNetwork(actors, relations);
  const before = memory();
  let index!: ReachIndex;
  const build = timed(() => (index = createReachIndex(network, [])));
  const bytes = memory() - before;
  const ends = endsOf(index, actors > 50_000 ? Math.min(questions, 12) : questions);
  const name = (what: string): string => `${actors / 1_000}k/${relations / 1_000}k ${what}`;
  const made: AccessGraph[] = [];
  const making = timed(() => made.push(createAccessGraph(index, termsOf(understand(index, {})))));
  const [graph] = made as [AccessGraph];
  const on = (from: string, to: string): PathSearch => createSearch(graph, [numberOf(index, from)], [numberOf(index, to)], { maxHops: 6, lost: false });
  const plain = ends.map(([from, to]) => timed(() => costsToTargets(on(from, to))));
  const base = quantile(plain, 0.5);
  const say = (what: string, times: readonly number[]): void => row([name(what), quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.5) / base]);
  row([name('index'), build, '', `${(bytes / relations).toFixed(0)} B/rel`]);
  row([name('access graph'), making, '', '']);
  say('one plain search (baseline)', plain);
  say('answer, k = 5', ends.map(([from, to]) => timed(() => answerReach(index, { from: [from], to: [to], k: 5 } as never))));
  say('without detours', ends.map(([from, to]) => timed(() => answerReach(index, { from: [from], to: [to], k: 5, detours: false } as never))));
  say('go-betweens', ends.map(([, to]) => timed(() => answerGoBetweens(index, { to: [to] } as never))));
  say('smallest cut', ends.map(([from, to]) => timed(() => minimumVertexCut(on(from, to)))));
}
