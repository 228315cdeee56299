import type { Day } from '../model/partialDate.ts';
import type { CostTerms } from './costTerms.ts';
import { accessOf, type Access } from './hopCost.ts';
import { createPairs, pairBetween, type Adjacency, type Pairs } from './pairs.ts';
import { byId } from './byId.ts';
import { pricerOf } from './pricer.ts';
import type { ReachActor, ReachIndex } from './reachIndex.ts';
import type { ReachRelation } from './reachRelation.ts';
import { createColumns } from './relationColumns.ts';

/**
 * The directed graph of hops on a date under assumptions, parallel relations merged to the cheapest. Actors and pairs go by
 * number (`ReachIndex`, `Pairs`); what explains a hop is made only for hops that are shown (`accessesOf`).
 */
export interface AccessGraph {
  readonly index: ReachIndex;
  readonly terms: CostTerms;
  /** Those of the index, and those supposed. */
  readonly relationAt: readonly ReachRelation[];
  readonly pairs: Pairs;
  /** Prices one relation in one direction. */
  readonly priceOf: ReturnType<typeof pricerOf>;
  /** By pair: the cost of its hop; minus the cost where every access is lost on the date; 0 where there is none. */
  readonly price: Int32Array;
  readonly out: Adjacency;
  readonly into: Adjacency;
  /** By actor: 1 where it had ended on the date. */
  readonly ended: Uint8Array;
  /** By actor: 1 where it is avoided or taken away, and so never walked through. */
  readonly barred: Uint8Array;
  /** By actor: 1 where it is taken away, as if it were not there. */
  readonly gone: Uint8Array;
  /** Ids of relations taken away. */
  readonly removed: ReadonlySet<string>;
}

/** A hop as it is explained: the first access is the one that counts, the others cost nothing. */
export interface Hop {
  readonly source: number;
  readonly target: number;
  readonly cost: number;
  readonly accesses: readonly [Access, ...Access[]];
  /** True where every access is lost on the date. */
  readonly lost: boolean;
}

/** An actor of unknown beginning may have been there; only an end that is past counts. */
const hasEnded = ({ bounds: { untilLatest } }: ReachActor, day: Day): boolean =>
  untilLatest !== null && untilLatest < day;

/** The price of a pair: that of its cheapest relation that can be walked, else of its cheapest lost one. */
function pricePair(
  {
    index,
    pairs,
    relationAt,
    removed,
    priceOf,
  }: Pick<AccessGraph, 'index' | 'relationAt' | 'pairs' | 'removed' | 'priceOf'>,
  pair: number,
): number {
  const intoWorking = index.working[pairs.target[pair] as number] === 1;
  let live = 0;
  let lost = 0;
  for (
    let at = pairs.relationStart[pair] as number;
    at < (pairs.relationStart[pair + 1] as number);
    at += 1
  ) {
    const code = pairs.relation[at] as number;
    if (removed.size > 0 && removed.has((relationAt[code >> 1] as ReachRelation).id)) continue;
    const price = priceOf(code >> 1, (code & 1) === 0, intoWorking);
    if (price > 0 && (live === 0 || price < live)) live = price;
    if (price < 0 && (lost === 0 || price > lost)) lost = price;
  }
  return live === 0 ? lost : live;
}

/** The whole access graph of an index, with relations that a question supposes. */
export function createAccessGraph(
  index: ReachIndex,
  terms: CostTerms,
  supposed: readonly ReachRelation[] = [],
): AccessGraph {
  const relationAt =
    supposed.length === 0 ? index.relationAt : [...index.relationAt, ...supposed].sort(byId);
  const pairs = supposed.length === 0 ? index.pairs : createPairs(index.actors, relationAt);
  const priceOf = pricerOf(
    supposed.length === 0 ? index.columns : createColumns(relationAt, index.dataUntil),
    terms,
    index,
  );
  const price = new Int32Array(pairs.count);
  const ended = Uint8Array.from(index.actorAt, (actor) => Number(hasEnded(actor, terms.asOf)));
  const graph: AccessGraph = {
    index,
    terms,
    relationAt,
    pairs,
    priceOf,
    price,
    out: pairs.out,
    into: pairs.into,
    ended,
    barred: new Uint8Array(ended.length),
    gone: new Uint8Array(ended.length),
    removed: new Set(),
  };
  for (let pair = 0; pair < pairs.count; pair += 1) price[pair] = pricePair(graph, pair);
  return graph;
}

/** What a question takes out of an access graph. */
export interface Exclusions {
  /** Actor ids, or `kind:Person`. */
  readonly avoid: readonly string[];
  /** Actor or relation ids. */
  readonly without: readonly string[];
  /** Actors that stay although of an avoided kind. */
  readonly ends: ReadonlySet<string>;
}

/** The same graph without some actors, kinds of actor and relations; only the pairs that these touch are priced again. */
export function withoutThese(
  graph: AccessGraph,
  { avoid, without, ends }: Exclusions,
): AccessGraph {
  if (avoid.length === 0 && without.length === 0) return graph;
  const { index, pairs } = graph;
  const out = new Set([...avoid, ...without]);
  const gone = Uint8Array.from(index.actorAt, ({ id }) => Number(without.includes(id)));
  const kinds = avoid.some((item) => item.startsWith('kind:'));
  const barred = Uint8Array.from(index.actorAt, ({ id, attributes }) =>
    Number(out.has(id) || (kinds && !ends.has(id) && out.has(`kind:${attributes.kind}`))),
  );
  const removed = new Set(without.filter((id) => index.relations.has(id)));
  if (removed.size === 0) return { ...graph, barred, gone };
  const result: AccessGraph = { ...graph, barred, gone, removed, price: graph.price.slice() };
  for (const id of removed) {
    const { source, target } = index.relations.get(id) as ReachRelation;
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const pair = pairBetween(pairs.out, numberOf(index, from), numberOf(index, to));
      if (pair >= 0) result.price[pair] = pricePair(result, pair);
    }
  }
  return result;
}

/** The number of an actor; -1 where it is not in the index. */
export const numberOf = (index: ReachIndex, id: string): number =>
  index.actors.get(id)?.number ?? -1;
export const idOf = (index: ReachIndex, actor: number): string => index.actorAt[actor]?.id ?? '';

/** The relations of a pair that a question has not taken away, in order of ids. */
export function relationsOn(
  { pairs, relationAt, removed }: AccessGraph,
  pair: number,
): ReachRelation[] {
  const codes = pairs.relation.subarray(pairs.relationStart[pair], pairs.relationStart[pair + 1]);
  return Array.from(codes, (code) => relationAt[code >> 1] as ReachRelation).filter(
    ({ id }) => !removed.has(id),
  );
}

const order = (a: Access, b: Access): number =>
  Number(a.lost !== null) - Number(b.lost !== null) ||
  a.cost - b.cost ||
  byId(a.relation, b.relation);

/** The hop from one actor to another with all that explains it; throws where there is none. */
export function hopBetween(graph: AccessGraph, source: number, target: number): Hop {
  const { index, pairs, terms } = graph;
  const pair = pairBetween(pairs.out, source, target);
  const entered = index.actorAt[target] as ReachActor;
  const found =
    pair === -1
      ? []
      : relationsOn(graph, pair).flatMap(
          (relation) =>
            accessOf(index, relation, relation.source === idOf(index, source), entered, terms) ??
            [],
        );
  const [first, ...others] = found.sort(order);
  if (first === undefined)
    throw new Error(`There is no hop from ${idOf(index, source)} to ${idOf(index, target)}.`);
  return {
    source,
    target,
    cost: first.cost,
    accesses: [first, ...others],
    lost: first.lost !== null,
  };
}
