import type { z } from 'zod';
import type { noRouteMessage } from '../model/messages/reach.ts';
import { idOf } from './accessGraph.ts';
import { pairBetween, type Adjacency } from './pairs.ts';
import { costOf, place, type PathSearch } from './pathSearch.ts';

type NoRoute = z.infer<typeof noRouteMessage>;

/** Actors by hops from a side: of the sources forward, or of the targets backward. */
function spread(search: PathSearch, ends: readonly number[], { start, pair, other }: Adjacency): Map<number, number> {
  const { places, maxHops } = search;
  const hops = new Map(ends.map((actor) => [actor, 0]));
  const queue = [...ends];
  for (const actor of queue) {
    const far = hops.get(actor) ?? 0;
    if (far >= maxHops || (far > 0 && places[actor] !== place.between)) continue;
    for (let at = start[actor] as number; at < (start[actor + 1] as number); at += 1) {
      const next = other[at] as number;
      if (hops.has(next) || costOf(search, pair[at] as number) === 0 || search.graph.barred[next] === 1 || search.graph.ended[next] === 1) continue;
      hops.set(next, far + 1);
      queue.push(next);
    }
  }
  return hops;
}

const classes = [
  { name: 'none', en: 'relations that are never access (conflict, position, contact sought or refused)', fr: 'des relations qui ne donnent jamais accès (conflit, position, contact cherché ou refusé)' },
  { name: 'lost', en: 'channels that are lost on the date', fr: 'des canaux perdus à cette date' },
] as const;

/** For "no route recorded": how far both sides get, where they come nearest, and which excluded relations lie between. */
export function noRouteOf(search: PathSearch): NoRoute {
  const { graph, sources, targets } = search;
  const { index, pairs } = graph;
  const reachable = spread(search, sources, graph.out);
  const reaching = spread(search, targets, graph.into);
  const ids = (hops: ReadonlyMap<number, number>): string[] => [...hops].filter(([, far]) => far > 0).sort(([a, m], [b, n]) => m - n || a - b).map(([actor]) => idOf(index, actor));
  const gaps: { from: string; to: string; hops: number; relation: string; lost: boolean }[] = [];
  for (const [actor, far] of reachable) {
    const from = idOf(index, actor);
    for (const { id, source, target, attributes } of index.actors.get(from)?.relations ?? []) {
      const to = source === from ? target : source;
      const other = index.actors.get(to)?.number ?? -1;
      const left = reaching.get(other);
      if (left === undefined || reachable.has(other)) continue;
      const pair = pairBetween(pairs.out, actor, other);
      gaps.push({ from, to, hops: far + left, relation: id, lost: attributes.channel !== null && (graph.price[pair] ?? 0) < 0 });
    }
  }
  gaps.sort((a, b) => a.hops - b.hops || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.relation < b.relation ? -1 : 1));
  const [nearest] = gaps;
  const wouldJoin = classes
    .map(({ name, en, fr }) => ({ class: name, text: { en, fr }, relations: [...new Set(gaps.filter(({ lost }) => lost === (name === 'lost')).map(({ relation }) => relation))].slice(0, 20) }))
    .filter(({ relations }) => relations.length > 0);
  return {
    reachable: ids(reachable),
    reaching: ids(reaching),
    nearest: nearest === undefined ? null : { from: nearest.from, to: nearest.to, relations: gaps.filter((gap) => gap.from === nearest.from && gap.to === nearest.to).map(({ relation }) => relation) },
    wouldJoin,
  };
}
