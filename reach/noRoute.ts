import { gapClasses, type GapClass } from '../model/messages/reach.ts';
import type { NoRouteFound } from '../model/reachFindings.ts';
import { idOf, relationsOn, type AccessGraph } from './accessGraph.ts';
import { relationFound } from './explainRelation.ts';
import type { Adjacency } from './pairs.ts';
import { costOf, place, type PathSearch } from './pathSearch.ts';
import type { ReachRelation } from './reachRelation.ts';

/** Hops from a side to each actor, of the sources forward or of the targets backward; -1 where it does not get to. */
function spread(
  search: PathSearch,
  ends: readonly number[],
  { start, pair, other }: Adjacency,
): Int32Array {
  const { places, maxHops, graph } = search;
  const hops = new Int32Array(places.length).fill(-1);
  for (const end of ends) hops[end] = 0;
  const queue = [...ends];
  for (const actor of queue) {
    const far = hops[actor] as number;
    if (far >= maxHops || (far > 0 && places[actor] !== place.between)) continue;
    for (let at = start[actor] as number; at < (start[actor + 1] as number); at += 1) {
      const next = other[at] as number;
      if (
        hops[next] !== -1 ||
        costOf(search, pair[at] as number) === 0 ||
        graph.barred[next] === 1 ||
        graph.ended[next] === 1
      )
        continue;
      hops[next] = far + 1;
      queue.push(next);
    }
  }
  return hops;
}

/** The class of a relation on a pair: by what it would give from the pair's source to its target. */
function classOf({ terms, relationAt, priceOf }: AccessGraph, code: number): GapClass {
  const { row, attributes } = relationAt[code >> 1] as ReachRelation;
  const forward = (code & 1) === 0;
  const basis = forward ? row.access.forward : row.access.backward;
  if (basis === 'none' || attributes.status === 'refuted') return 'none';
  const price = priceOf(code >> 1, forward, false);
  if (price < 0) return 'lost';
  if (price > 0) return 'bounded';
  return terms.forbid.has(basis) ? 'forbidden' : 'notYet';
}

const mostNamed = 20;

/** Where the two sides come near: pairs from an actor that the sources get to, to one from which the targets are got to, nearest first, then by ids. */
function gapsOf(
  { graph, maxHops }: PathSearch,
  reachable: Int32Array,
  reaching: Int32Array,
): number[] {
  const { count, source, target } = graph.pairs;
  // Pairs go by source, then target, so their numbers keep that order among those that are as near.
  const byHops: number[][] = Array.from({ length: 2 * maxHops + 1 }, () => []);
  for (let pair = 0; pair < count; pair += 1) {
    const [far, near] = [
      reachable[source[pair] as number] as number,
      reaching[target[pair] as number] as number,
    ];
    if (far === -1 || near === -1 || reachable[target[pair] as number] !== -1) continue;
    byHops[far + near]?.push(pair);
  }
  return byHops.flat();
}

/** The relations in the gaps by class, the nearest gap first, some twenty of each. */
function relationsInGaps(
  graph: AccessGraph,
  gaps: readonly number[],
): ReadonlyMap<GapClass, ReadonlySet<ReachRelation>> {
  const { pairs, relationAt, removed } = graph;
  const named = new Map(gapClasses.map((name) => [name, new Set<ReachRelation>()]));
  for (const pair of gaps) {
    if ([...named.values()].every(({ size }) => size === mostNamed)) break;
    const codes = pairs.relation.subarray(pairs.relationStart[pair], pairs.relationStart[pair + 1]);
    for (const code of codes) {
      const into = named.get(classOf(graph, code));
      const relation = relationAt[code >> 1] as ReachRelation;
      if (into !== undefined && into.size < mostNamed && !removed.has(relation.id))
        into.add(relation);
    }
  }
  return named;
}

/** Actors by number of hops, then id. */
function byHops({ graph: { index } }: PathSearch, hops: Int32Array): string[] {
  const packed: number[] = [];
  for (let actor = 0; actor < hops.length; actor += 1)
    if ((hops[actor] as number) > 0) packed.push((hops[actor] as number) * hops.length + actor);
  return [...Float64Array.from(packed).sort()].map((item) => idOf(index, item % hops.length));
}

function nearestOf(graph: AccessGraph, pair: number | undefined): NoRouteFound['nearest'] {
  if (pair === undefined) return null;
  const { index, pairs } = graph;
  return {
    from: idOf(index, pairs.source[pair] as number),
    to: idOf(index, pairs.target[pair] as number),
    relations: relationsOn(graph, pair).map(({ id }) => id),
  };
}

/** For "no route recorded": how far both sides get, where they come nearest, and which relations lie between, by why they do not join. */
export function noRouteOf(search: PathSearch): NoRouteFound {
  const { graph, sources, targets } = search;
  const reachable = spread(search, sources, graph.out);
  const reaching = spread(search, targets, graph.into);
  const gaps = gapsOf(search, reachable, reaching);
  const named = relationsInGaps(graph, gaps);
  return {
    reachable: byHops(search, reachable),
    reaching: byHops(search, reaching),
    nearest: nearestOf(graph, gaps[0]),
    wouldJoin: gapClasses
      .map((name) => ({
        class: name,
        relations: [...(named.get(name) ?? [])].map((relation) => relationFound(graph, relation)),
      }))
      .filter(({ relations }) => relations.length > 0),
  };
}
