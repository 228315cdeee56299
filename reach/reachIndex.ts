import type { Breadth } from '../model/actorKinds.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EventKind } from '../model/eventKinds.ts';
import { boundsOf, type Bounds } from '../model/interval.ts';
import type { ActorAttributes, GraphMessage, RelationAttributes } from '../model/messages/graph.ts';
import { latestDay, parsePartialDate, type Day } from '../model/partialDate.ts';
import { relationTypeRow, type RelationTypeRow } from '../model/relationTypes.ts';
import { createPairs, type Pairs } from './pairs.ts';
import { createColumns, type RelationColumns } from './relationColumns.ts';

/** A relation as reach reads it. */
export interface ReachRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: RelationAttributes;
  readonly row: RelationTypeRow;
  readonly bounds: Bounds;
  /** The last day its dates speak of, whatever day is asked about; null where no date is recorded. */
  readonly lastDay: Day | null;
  /** How many source records it cites. */
  readonly sourceCount: number;
  readonly hypothetical: boolean;
}

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
  /** How many source records the whole dataset cites: one is not charged as "one source only". */
  readonly sourceCount: number;
  /** The first day that anything is dated to between actors that have not ended when the data end: what is long past does not begin the data. */
  readonly firstDay: Day | null;
}

/** Orders by id, by code point: ids are ASCII. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function lastDayOf({ since, until }: RelationAttributes): Day | null {
  const last =
    (until === null || until === '..' ? null : parsePartialDate(until)) ??
    (since === null ? null : parsePartialDate(since));
  return last === null ? null : latestDay(last);
}

/** A relation made ready to be costed. */
export function reachRelation(
  relation: Omit<ReachRelation, 'row' | 'lastDay' | 'sourceCount'>,
): ReachRelation {
  const { attributes } = relation;
  const [first, ...others] = attributes.evidence;
  const sourceCount =
    first === undefined
      ? 0
      : others.every(({ source }) => source === first.source)
        ? 1
        : new Set(attributes.evidence.map(({ source }) => source)).size;
  return {
    ...relation,
    row: relationTypeRow(attributes.type),
    lastDay: lastDayOf(attributes),
    sourceCount,
  };
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

/**
 * Builds the index from the whole graph (all times, no filter) and the events of a dataset.
 */
export function createReachIndex(graph: GraphMessage, events: readonly ReachEvent[]): ReachIndex {
  const dataUntil = graph.attributes.dataUntil as Day;
  const nodes = graph.nodes.map(({ key, attributes }) => ({ id: key, attributes })).sort(byId);
  const actorAt = nodes.map(({ id, attributes }, number): ReachActor => ({
    id,
    number,
    attributes,
    bounds: boundsOf(attributes, 'state', dataUntil),
    relations: [],
  }));
  const actors = new Map(actorAt.map((actor) => [actor.id, actor]));
  const sources = new Set<string>();
  let firstDay: Day | null = null;
  const lasts = (actor: string): boolean => {
    const until = actors.get(actor)?.bounds.untilLatest ?? null;
    return until === null || until >= dataUntil;
  };
  const boundsOnce = rememberedBounds(dataUntil);
  const relationAt = graph.edges
    .map(({ key, source, target, attributes }) =>
      reachRelation({
        id: key,
        source,
        target,
        attributes,
        bounds: boundsOnce(attributes),
        hypothetical: false,
      }),
    )
    .sort(byId);
  for (const relation of relationAt) {
    actors.get(relation.source)?.relations.push(relation);
    actors.get(relation.target)?.relations.push(relation);
    for (const { source: cited } of relation.attributes.evidence) sources.add(cited);
    const { sinceEarliest } = relation.bounds;
    if (
      sinceEarliest !== null &&
      (firstDay === null || sinceEarliest < firstDay) &&
      lasts(relation.source) &&
      lasts(relation.target)
    )
      firstDay = sinceEarliest;
  }
  const { dataset, revision } = graph.attributes;
  const ofBreadth = (breadth: Breadth): Uint8Array =>
    Uint8Array.from(actorAt, ({ attributes }) => Number(attributes.breadth === breadth));
  const relations = new Map(relationAt.map((relation) => [relation.id, relation]));
  return {
    dataset,
    revision,
    dataUntil,
    actors,
    actorAt,
    relations,
    relationAt,
    pairs: createPairs(actors, relationAt),
    columns: createColumns(relationAt, dataUntil),
    working: ofBreadth('working'),
    broad: ofBreadth('broad'),
    events,
    sourceCount: sources.size,
    firstDay,
  };
}
