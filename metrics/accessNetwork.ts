import { DirectedGraph } from 'graphology';
import { defaultWeights } from '../model/weights.ts';
import type { GraphMessage } from '../model/messages/graph.ts';
import type { MetricAsked } from '../model/metricFindings.ts';
import { latestDay, type PartialDate } from '../model/partialDate.ts';
import { createAccessGraph, type AccessGraph } from '../reach/accessGraph.ts';
import { createReachIndex, type ReachActor } from '../reach/reachIndex.ts';
import type { ReachRelation } from '../reach/reachRelation.ts';
import { isUndated } from './isUndated.ts';
import { joinActors } from './joinActors.ts';
import type { Network, TieAttributes } from './network.ts';

/** The relations by which one can go from the source of a pair to its target on the date. */
function relationsOfHop(
  { pairs, relationAt, priceOf }: AccessGraph,
  pair: number,
): ReachRelation[] {
  const found: ReachRelation[] = [];
  const end = pairs.relationStart[pair + 1] as number;
  for (let at = pairs.relationStart[pair] as number; at < end; at += 1) {
    const code = pairs.relation[at] as number;
    if (priceOf(code >> 1, (code & 1) === 0, false) > 0)
      found.push(relationAt[code >> 1] as ReachRelation);
  }
  return found;
}

/**
 * The network of access: the hops that Reach would walk on a date with its own weights, whatever they cost. Broad collectives
 * are not in it, since nobody is passed on by them; nor are actors that had ended.
 *
 * @param graph of all times, since Reach says itself what holds on a date
 */
export function accessNetwork(graph: GraphMessage, asked: MetricAsked): Network {
  const dated = graph.edges.filter(({ attributes }) => !isUndated(attributes));
  const edges = asked.undated === 'out' ? dated : graph.edges;
  const index = createReachIndex({ ...graph, edges }, []);
  const asOf = latestDay(asked.asOf ?? (graph.attributes.dataUntil as PartialDate));
  const access = createAccessGraph(index, {
    asOf,
    weights: defaultWeights,
    forbid: new Set(),
    walk: new Set(),
  });
  const stands = (actor: number): boolean => access.ended[actor] === 0 && index.broad[actor] === 0;
  const idOf = (actor: number): string => (index.actorAt[actor] as ReachActor).id;
  const { pairs, price } = access;
  const hops: [source: string, target: string, relations: ReachRelation[]][] = [];
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [source, target] = [pairs.source[pair] as number, pairs.target[pair] as number];
    if ((price[pair] as number) > 0 && stands(source) && stands(target))
      hops.push([idOf(source), idOf(target), relationsOfHop(access, pair)]);
  }
  const tied = new Set(hops.flatMap(([source, target]) => [source, target]));
  const result = new DirectedGraph<object, TieAttributes>();
  const counted = new Set<string>();
  // The index has its actors in the order of their ids.
  for (const { id } of index.actorAt) if (tied.has(id)) result.addNode(id);
  for (const [source, target, relations] of hops) {
    joinActors(
      result,
      source,
      target,
      relations.map(({ attributes }) => attributes),
    );
    for (const { id } of relations) counted.add(id);
  }
  const undated =
    asked.undated === 'out'
      ? graph.edges.length - dated.length
      : graph.edges.filter(({ key, attributes }) => counted.has(key) && isUndated(attributes))
          .length;
  const broad = index.broad.reduce((sum, is) => sum + is, 0);
  return {
    on: 'access',
    graph: result,
    relations: counted.size,
    remarks: new Map([
      [asked.undated === 'out' ? 'undatedLeftOut' : 'undatedCounted', undated],
      ['noAccess', edges.length - counted.size],
      ['broadLeftOut', broad],
      ['withoutTies', index.actorAt.length - broad - tied.size],
    ]),
  };
}
