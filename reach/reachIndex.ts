import type { Breadth } from '../model/actorKinds.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EventKind, ParticipantRole } from '../model/eventKinds.ts';
import { boundsOf, type Bounds } from '../model/interval.ts';
import type { ActorAttributes, GraphMessage, RelationAttributes } from '../model/messages/graph.ts';
import type { Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { isOwnSource, type StackSet } from '../model/stack.ts';
import { byId } from './byId.ts';
import { createPairs, type Pairs } from './pairs.ts';
import { reachRelation, type ReachRelation } from './reachRelation.ts';
import { createColumns, type RelationColumns } from './relationColumns.ts';

export interface ReachActor {
  readonly id: string;
  /** Its place among all actors in order of ids: to compare numbers is to compare ids. */
  readonly number: number;
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
  readonly until: string | null;
  readonly outcome: string | null;
  readonly outcomeFr: string | null;
  readonly whyEnded: string | null;
  readonly whyEndedFr: string | null;
  readonly evidence: readonly Evidence[];
  readonly participants: readonly {
    readonly actor: string;
    readonly role: ParticipantRole;
    readonly side: string | null;
  }[];
}

/** A dataset in memory, built once per revision. */
export interface ReachIndex {
  readonly dataset: string;
  readonly revision: string;
  readonly dataUntil: Day;
  /** The last day that a layer speaks of: that of a question which names none. */
  readonly knownUntil: Day;
  /** The layers that answers rest on; empty where the dataset stands alone. */
  readonly stack: readonly StackSet[];
  readonly actors: ReadonlyMap<string, ReachActor>;
  /** By number, which is the order of ids. */
  readonly actorAt: readonly ReachActor[];
  readonly relations: ReadonlyMap<string, ReachRelation>;
  /** In order of ids. */
  readonly relationAt: readonly ReachRelation[];
  /** Which actors stand beside which, by what. */
  readonly pairs: Pairs;
  readonly columns: RelationColumns;
  /** By actor: 1 where it is a working collective, which is charged on entering. */
  readonly working: Uint8Array;
  /** By actor: 1 where it is a broad collective, which is an end, never a middle. */
  readonly broad: Uint8Array;
  readonly events: readonly ReachEvent[];
  /** How many source records the whole dataset cites, beside the word of the user: one is not charged as "one source only". */
  readonly sourceCount: number;
  /** The first day that anything is dated to between actors that have not ended when the data end: what is long past does not begin the data. */
  readonly firstDay: Day | null;
}

/** The bounds of relations, made once for each pair of dates: many relations share theirs. */
function rememberedBounds(dataUntil: Day): (attributes: RelationAttributes) => Bounds {
  const known = new Map<string, Bounds>();
  return (attributes) => {
    const { nature } = relationTypeRow(attributes.type);
    const key = `${nature} ${attributes.since} ${attributes.until} ${attributes.ended}`;
    const bounds = known.get(key) ?? boundsOf(attributes, nature, dataUntil);
    known.set(key, bounds);
    return bounds;
  };
}

function actorsOf({ nodes }: GraphMessage, dataUntil: Day): ReachActor[] {
  const sorted = nodes.map(({ key, attributes }) => ({ id: key, attributes })).sort(byId);
  return sorted.map(({ id, attributes }, number) => ({
    id,
    number,
    attributes,
    bounds: boundsOf(attributes, 'state', dataUntil),
    relations: [],
  }));
}

function relationsOf(
  { edges }: GraphMessage,
  actors: ReadonlyMap<string, ReachActor>,
  dataUntil: Day,
): ReachRelation[] {
  const boundsOnce = rememberedBounds(dataUntil);
  return edges
    .map(({ key, source, target, attributes }) =>
      reachRelation(
        {
          id: key,
          source,
          target,
          attributes,
          bounds: boundsOnce(attributes),
          hypothetical: false,
        },
        [source, target].flatMap((id) => actors.get(id)?.bounds ?? []),
      ),
    )
    .sort(byId);
}

/** The first day that a relation is dated to between actors that last to the end of the data. */
function firstDayOf(
  relations: readonly ReachRelation[],
  actors: ReadonlyMap<string, ReachActor>,
  dataUntil: Day,
): Day | null {
  let first: Day | null = null;
  const lasts = (actor: string): boolean => {
    const until = actors.get(actor)?.bounds.untilLatest ?? null;
    return until === null || until >= dataUntil;
  };
  for (const { source, target, bounds } of relations) {
    const day = bounds.sinceEarliest;
    if (day !== null && (first === null || day < first) && lasts(source) && lasts(target))
      first = day;
  }
  return first;
}

/**
 * Builds the index from the whole graph (all times, no filter) and the events of a dataset.
 */
export function createReachIndex(graph: GraphMessage, events: readonly ReachEvent[]): ReachIndex {
  const { dataset, revision, stack = [], knownUntil } = graph.attributes;
  const dataUntil = graph.attributes.dataUntil as Day;
  const actorAt = actorsOf(graph, dataUntil);
  const actors = new Map(actorAt.map((actor) => [actor.id, actor]));
  const relationAt = relationsOf(graph, actors, dataUntil);
  const sources = new Set<string>();
  for (const relation of relationAt) {
    actors.get(relation.source)?.relations.push(relation);
    actors.get(relation.target)?.relations.push(relation);
    for (const { source: cited } of relation.attributes.evidence)
      if (!isOwnSource(cited)) sources.add(cited);
  }
  const ofBreadth = (breadth: Breadth): Uint8Array =>
    Uint8Array.from(actorAt, ({ attributes }) => Number(attributes.breadth === breadth));
  return {
    dataset,
    revision,
    dataUntil,
    knownUntil: (knownUntil ?? dataUntil) as Day,
    stack,
    actors,
    actorAt,
    relations: new Map(relationAt.map((relation) => [relation.id, relation])),
    relationAt,
    pairs: createPairs(actors, relationAt),
    columns: createColumns(relationAt, dataUntil),
    working: ofBreadth('working'),
    broad: ofBreadth('broad'),
    events,
    sourceCount: sources.size,
    firstDay: firstDayOf(relationAt, actors, dataUntil),
  };
}
