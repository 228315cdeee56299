import { createAccessGraph, numberOf, type AccessGraph } from '../reach/accessGraph.ts';
import { answerGoBetweens } from '../reach/answerGoBetweens.ts';
import { answerReach } from '../reach/answerReach.ts';
import { minimumVertexCut } from '../reach/minimumVertexCut.ts';
import { costsToTargets } from '../reach/bounds.ts';
import { createSearch, type PathSearch } from '../reach/pathSearch.ts';
import { createReachIndex, type ReachIndex } from '../reach/reachIndex.ts';
import { termsOf, understand } from '../reach/understand.ts';
import { endsOf, quantile, row, timed } from './measure.ts';
import { syntheticNetwork } from './syntheticNetwork.ts';

/*
 * How fast reach answers, on made-up networks: `node --expose-gc --import tsx bench/reach.ts [questions]`. Milliseconds, and as a
 * ratio to one plain search from the targets (Bellman-Ford over hops) on the same endpoints in the same run.
 */
const questions = Number(process.argv[2] ?? 30);
const sizes = [
  [1_000, 5_000],
  [10_000, 50_000],
  [100_000, 500_000],
] as const;

const memory = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};

row(['actors/relations, what', 'p50 ms', 'p95 ms', 'p50 ratio']);
for (const [actors, relations] of sizes) {
  const network = syntheticNetwork(actors, relations);
  const before = memory();
  let index!: ReachIndex;
  const build = await timed(() => (index = createReachIndex(network, [])));
  const bytes = memory() - before;
  const ends = endsOf(index, questions);
  const name = (what: string): string => `${actors / 1_000}k/${relations / 1_000}k ${what}`;
  const made: AccessGraph[] = [];
  const making = await timed(() =>
    made.push(createAccessGraph(index, termsOf(understand(index, {})))),
  );
  const [graph] = made as [AccessGraph];
  const on = (from: string, to: string): PathSearch =>
    createSearch(graph, [numberOf(index, from)], [numberOf(index, to)], {
      maxHops: 6,
      lost: false,
    });
  const each = async (work: (from: string, to: string) => unknown): Promise<number[]> => {
    const times: number[] = [];
    // As in a server that has answered before: the first few make the engine compile, and are not counted.
    for (const [from, to] of ends.slice(0, 8)) work(from, to);
    for (const [from, to] of ends) times.push(await timed(() => work(from, to)));
    return times;
  };
  const plain = await each((from, to) => costsToTargets(on(from, to)));
  const base = quantile(plain, 0.5);
  const say = (what: string, times: readonly number[]): void =>
    row([name(what), quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.5) / base]);
  row([name('index, once a revision'), build, '', `${(bytes / relations).toFixed(0)} B/rel`]);
  row([name('access graph, once a date'), making, '', '']);
  say('one plain search (baseline)', plain);
  // One question first, which makes the access graph that answers keep.
  answerReach(index, { from: ['a0'], to: ['a1'], k: 1 });
  say(
    'answer, k = 5',
    await each((from, to) => answerReach(index, { from: [from], to: [to], k: 5 })),
  );
  say(
    'without detours',
    await each((from, to) => answerReach(index, { from: [from], to: [to], k: 5, detours: false })),
  );
  say('go-betweens', await each((_, to) => answerGoBetweens(index, { to: [to] })));
  say('smallest cut', await each((from, to) => minimumVertexCut(on(from, to))));
}
