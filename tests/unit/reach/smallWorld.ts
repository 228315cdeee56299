import type { GraphMessage } from '../../../model/messages/graph.ts';
import { relationTypeRow, type RelationType } from '../../../model/relationTypes.ts';
import type { Matter } from '../../../model/matters.ts';
import type { Degree } from '../../../model/statuses.ts';
import { createReachIndex, type ReachEvent, type ReachIndex } from '../../../reach/reachIndex.ts';

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
  readonly degree?: Degree | null;
  readonly about?: readonly Matter[];
  readonly toward?: string | null;
  readonly predicted?: boolean;
}
export interface SmallActor {
  readonly id: string;
  readonly breadth?: 'individual' | 'working' | 'broad';
  readonly ended?: boolean;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A graph as the API gives it, from as few words as a test needs. */
export function smallIndex(
  actors: readonly SmallActor[],
  relations: readonly SmallRelation[],
  dataUntil = '2020-01-01',
  events: readonly ReachEvent[] = [],
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
    nodes: actors.map(
      ({ id, breadth = 'individual', ended = false, since = null, until = null }) => ({
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
          since,
          until,
          ended,
          listed: false,
        },
      }),
    ),
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
          degree = null,
          about = [],
          toward = null,
          predicted = false,
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
            degree,
            about: [...about],
            predicted,
            event: null,
            toward,
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
  return createReachIndex(graph, events);
}
