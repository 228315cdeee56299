import type { Evidence } from '../model/evidence.ts';
import type { EventKind } from '../model/eventKinds.ts';
import { boundsOf, type Bounds } from '../model/interval.ts';
import type { ActorAttributes, GraphMessage, RelationAttributes } from '../model/messages/graph.ts';
import type { Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';

/** A relation as reach reads it. */
export interface ReachRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: RelationAttributes;
  readonly bounds: Bounds;
  readonly hypothetical: boolean;
}

export interface ReachActor {
  readonly id: string;
  readonly attributes: ActorAttributes;
  /** When it lived or existed: an actor that has ended is never walked through. */
  readonly bounds: Bounds;
  /** Relations at either end. */
  readonly relations: ReachRelation[];
}

/** An event as reach reads it. */
export interface ReachEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  readonly nameFr: string | null;
  readonly date: string | null;
  readonly outcome: string | null;
  readonly outcomeFr: string | null;
  readonly whyEnded: string | null;
  readonly whyEndedFr: string | null;
  readonly evidence: readonly Evidence[];
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
}

/** A dataset in memory, built once per revision. */
export interface ReachIndex {
  readonly dataset: string;
  readonly revision: string;
  readonly dataUntil: Day;
  readonly actors: ReadonlyMap<string, ReachActor>;
  readonly relations: ReadonlyMap<string, ReachRelation>;
  readonly events: readonly ReachEvent[];
  /** How many source records the whole dataset cites: one is not charged as "one source only". */
  readonly sourceCount: number;
  /** The first and last days that anything is dated to. */
  readonly firstDay: Day | null;
}

/**
 * Builds the index from the whole graph (all times, no filter) and the events of a dataset.
 */
export function createReachIndex(graph: GraphMessage, events: readonly ReachEvent[]): ReachIndex {
  const dataUntil = graph.attributes.dataUntil as Day;
  const actors = new Map<string, ReachActor>(graph.nodes.map(({ key, attributes }) => [key, { id: key, attributes, bounds: boundsOf(attributes, 'state', dataUntil), relations: [] }]));
  const relations = new Map<string, ReachRelation>();
  const sources = new Set<string>();
  let firstDay: Day | null = null;
  for (const { key, source, target, attributes } of graph.edges) {
    const bounds = boundsOf(attributes, relationTypeRow(attributes.type).nature, dataUntil);
    const relation: ReachRelation = { id: key, source, target, attributes, bounds, hypothetical: false };
    relations.set(key, relation);
    actors.get(source)?.relations.push(relation);
    actors.get(target)?.relations.push(relation);
    for (const { source: cited } of attributes.evidence) sources.add(cited);
    if (bounds.sinceEarliest !== null && (firstDay === null || bounds.sinceEarliest < firstDay)) firstDay = bounds.sinceEarliest;
  }
  const { dataset, revision } = graph.attributes;
  return { dataset, revision, dataUntil, actors, relations, events, sourceCount: sources.size, firstDay };
}
