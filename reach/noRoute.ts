import type { z } from 'zod';
import type { noRouteMessage } from '../model/messages/reach.ts';
import { idOf, relationsOn, type AccessGraph } from './accessGraph.ts';
import type { ReachRelation } from './reachIndex.ts';
import type { Adjacency } from './pairs.ts';
import { costOf, place, type PathSearch } from './pathSearch.ts';

type NoRoute = z.infer<typeof noRouteMessage>;

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

/** Why a relation between the two sides does not join them. */
const classes = [
  {
    name: 'none',
    en: 'relations that are never access (conflict, position, contact sought or refused, refuted claims)',
    fr: 'des relations qui ne donnent jamais accès (conflit, position, contact cherché ou refusé, dires réfutés)',
  },
  {
    name: 'lost',
    en: 'channels and relations that are lost on the date',
    fr: 'des canaux et relations perdus à cette date',
  },
  {
    name: 'forbidden',
    en: 'access on a ground that the question forbids',
    fr: 'un accès à un titre que la question interdit',
  },
  {
    name: 'notYet',
    en: 'access that had not begun on the date',
    fr: 'un accès qui n’avait pas commencé à cette date',
  },
  {
    name: 'bounded',
    en: 'access beyond the number of hops, past a broad collective, or past somebody who is out of the question',
    fr: 'un accès au-delà du nombre de pas, ou par un collectif large ou quelqu’un d’exclu',
  },
] as const;
type Class = (typeof classes)[number]['name'];

/** The class of a relation on a pair: by what it would give from the pair's source to its target. */
function classOf({ terms, relationAt, priceOf }: AccessGraph, code: number): Class {
  const { row, attributes } = relationAt[code >> 1] as ReachRelation;
  const forward = (code & 1) === 0;
  const basis = forward ? row.access.forward : row.access.backward;
  if (basis === 'none' || attributes.status === 'refuted') return 'none';
  const price = priceOf(code >> 1, forward, false);
  if (price !== 0) return price < 0 ? 'lost' : 'bounded';
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

/** For "no route recorded": how far both sides get, where they come nearest, and which relations lie between, by why they do not join. */
export function noRouteOf(search: PathSearch): NoRoute {
  const { graph, sources, targets } = search;
  const { index, pairs } = graph;
  const reachable = spread(search, sources, graph.out);
  const reaching = spread(search, targets, graph.into);
  const ids = (hops: Int32Array): string[] => {
    const packed: number[] = [];
    for (let actor = 0; actor < hops.length; actor += 1)
      if ((hops[actor] as number) > 0) packed.push((hops[actor] as number) * hops.length + actor);
    return [...Float64Array.from(packed).sort()].map((item) => idOf(index, item % hops.length));
  };
  const gaps = gapsOf(search, reachable, reaching);
  const named = Object.fromEntries(classes.map(({ name }) => [name, new Set()])) as Record<
    Class,
    Set<string>
  >;
  let full = 0;
  for (const pair of gaps) {
    if (full === classes.length) break;
    for (
      let at = pairs.relationStart[pair] as number;
      at < (pairs.relationStart[pair + 1] as number);
      at += 1
    ) {
      const code = pairs.relation[at] as number;
      const into = named[classOf(graph, code)];
      if (into.size === mostNamed) continue;
      const { id } = graph.relationAt[code >> 1] as ReachRelation;
      if (into.has(id) || graph.removed.has(id)) continue;
      into.add(id);
      if (into.size === mostNamed) full += 1;
    }
  }
  const [nearest] = gaps;
  return {
    reachable: ids(reachable),
    reaching: ids(reaching),
    nearest:
      nearest === undefined
        ? null
        : {
            from: idOf(index, pairs.source[nearest] as number),
            to: idOf(index, pairs.target[nearest] as number),
            relations: relationsOn(graph, nearest).map(({ id }) => id),
          },
    wouldJoin: classes
      .map(({ name, en, fr }) => ({ class: name, text: { en, fr }, relations: [...named[name]] }))
      .filter(({ relations }) => relations.length > 0),
  };
}
