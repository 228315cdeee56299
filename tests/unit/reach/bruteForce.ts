import type { GraphMessage } from '../../../model/messages/graph.ts';
import { relationTypeRow, type RelationType } from '../../../model/relationTypes.ts';
import { createReachIndex, type ReachIndex } from '../../../reach/reachIndex.ts';

export interface SmallRelation {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly status?: 'asserted' | 'reported' | 'claimed' | 'disputed' | 'refuted';
  readonly channel?: 'open' | 'untested' | 'dormant' | 'closed' | 'broken' | 'refused' | null;
  readonly channelSince?: string | null;
  readonly ended?: boolean;
  readonly sources?: readonly string[];
}
export interface SmallActor {
  readonly id: string;
  readonly breadth?: 'individual' | 'working' | 'broad';
  readonly ended?: boolean;
}

/** A graph as the API gives it, from as few words as a test needs. */
export function smallIndex(
  actors: readonly SmallActor[],
  relations: readonly SmallRelation[],
  dataUntil = '2020-01-01',
): ReachIndex {
  const graph: GraphMessage = {
    attributes: {
      dataset: 'small',
      title: '',
      titleFr: null,
      subtitle: null,
      subtitleFr: null,
      revision: '0',
      dataUntil,
      asOf: null,
      focusActor: null,
      startActors: [],
      nodeCount: actors.length,
      edgeCount: relations.length,
      truncated: false,
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: actors.map(({ id, breadth = 'individual', ended = false }) => ({
      key: id,
      attributes: {
        name: id,
        nameFr: null,
        shortName: null,
        kind: 'Person',
        breadth,
        aliases: [],
        summary: '',
        summaryFr: null,
        since: null,
        until: null,
        ended,
        listed: false,
      },
    })),
    edges: relations.map(
      (
        {
          source,
          target,
          type,
          since = '2020',
          until = '..',
          status = 'asserted',
          channel = null,
          channelSince = null,
          ended = false,
          sources = ['s'],
        },
        at,
      ) => {
        const { category, symmetric, nature } = relationTypeRow(type);
        return {
          key: `r${String(at).padStart(3, '0')}`,
          source,
          target,
          attributes: {
            type,
            category,
            since,
            until: nature === 'act' ? null : until,
            ended,
            certain: true,
            status,
            attributedTo: null,
            attributedToFr: null,
            role: null,
            roleFr: null,
            degree: null,
            about: [],
            predicted: false,
            event: null,
            toward: null,
            channel,
            channelSince,
            summary: '',
            summaryFr: null,
            symmetric,
            handling: 'public',
            evidence: sources.map((source) => ({ source, locator: '1' })),
          },
        };
      },
    ),
  };
  return createReachIndex(graph, []);
}

/** A hop between actors, as brute force sees it. */
export type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** All loopless paths by depth-first search, in order of cost, hops and ids. */
export function allPaths(
  costs: Costs,
  from: readonly string[],
  to: readonly string[],
  maxHops: number,
  mayPass: (actor: string) => boolean = () => true,
): { actors: string[]; cost: number }[] {
  const found: { actors: string[]; cost: number }[] = [];
  const walk = (actors: string[], cost: number): void => {
    const last = actors.at(-1) as string;
    if (to.includes(last)) {
      found.push({ actors, cost });
      return;
    }
    if (actors.length > maxHops) return;
    if (actors.length > 1 && (from.includes(last) || !mayPass(last))) return;
    for (const [next, more] of costs.get(last) ?? [])
      if (!actors.includes(next)) walk([...actors, next], cost + more);
  };
  for (const source of from) walk([source], 0);
  return found.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.actors.length - b.actors.length ||
      (a.actors.join('\u0000') < b.actors.join('\u0000') ? -1 : 1),
  );
}
