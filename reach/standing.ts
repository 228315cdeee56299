import { standingKinds, type StandingKind } from '../model/messages/entryPoint.ts';
import type { StandingFound } from '../model/reachFindings.ts';
import type { RelationType } from '../model/relationTypes.ts';
import { idOf, numberOf, type AccessGraph } from './accessGraph.ts';
import type { AnswerContext } from './answerContext.ts';
import { compareTexts } from './byId.ts';
import { endOf } from './breaks.ts';
import { relationFound } from './explainRelation.ts';
import { channelThen } from './hopCost.ts';
import { isHeld } from './isHeld.ts';
import type { ReachRelation } from './reachRelation.ts';
import { relationsAt } from './relationsAt.ts';

/** Relations that speak against an actor as a go-between, from whoever it is. */
const against: ReadonlySet<RelationType> = new Set<RelationType>([
  'DISTRUSTS',
  'CRITICIZED',
  'ACCUSED',
  'DISMISSED',
  'REFUSED_TALKS_WITH',
]);

const kindOfOthers: Partial<Readonly<Record<RelationType, StandingKind>>> = {
  LISTED_AS_TERRORIST: 'listed',
  MANDATED: 'mandatedBy',
  PROPOSED_AS_INTERMEDIARY: 'proposedBy',
};

/** What somebody else's relation to an actor says of its standing; null where it says nothing. */
function kindToward(
  { graph, side }: AnswerContext,
  { attributes }: ReachRelation,
): StandingKind | null {
  const { type, toward } = attributes;
  if (against.has(type)) return 'objectedTo';
  if (type === 'PROPOSED_AS_INTERMEDIARY' && toward !== null) {
    const wanted = numberOf(graph.index, toward);
    if (!side.own.has(wanted) && !side.above.has(wanted)) return null;
  }
  return kindOfOthers[type] ?? null;
}

/** Whether a relation stands on the date as it is: a mandate whose channel is lost does not. */
function stands(graph: AccessGraph, relation: ReachRelation): boolean {
  const channel = channelThen(graph.index, relation, graph.terms);
  const isShut = channel === 'closed' || channel === 'broken' || channel === 'refused';
  return isHeld(graph, relation) && !(relation.attributes.type === 'MANDATED' && isShut);
}

/** Whether a relation had begun by the date, held or not: what is over is told as over. */
const hasBegun = ({ terms }: AccessGraph, { held, attributes }: ReachRelation): boolean =>
  attributes.status !== 'refuted' &&
  (held.sinceEarliest === null || held.sinceEarliest <= terms.asOf);

function found(
  graph: AccessGraph,
  kind: StandingKind,
  relation: ReachRelation,
  by: string,
): StandingFound {
  const { id, attributes } = relation;
  const { degree, since, until, status, evidence } = attributes;
  return {
    kind,
    relation: id,
    ...(degree === null ? {} : { degree }),
    holds: stands(graph, relation),
    by,
    since,
    until,
    status,
    evidence,
    told: relationFound(graph, relation),
  };
}

const other = ({ source, target }: ReachRelation, id: string): string =>
  source === id ? target : source;

/**
 * How an actor stands toward the side of the targets on the date: in conflict with it, objecting, listed, ended, mandated,
 * proposed, objected to. Mandates and listings that are over are told as such.
 */
export function standingOf(context: AnswerContext, actor: number): StandingFound[] {
  const { graph, adversaries, stances } = context;
  const id = idOf(graph.index, actor);
  const all: StandingFound[] = [];
  for (const relation of adversaries.get(actor)?.relations ?? [])
    all.push(found(graph, 'adversary', relation, other(relation, id)));
  for (const stance of stances) {
    const relation = graph.index.relations.get(stance.relation);
    if (stance.actor === id && stance.stand !== 'for' && relation !== undefined)
      all.push(found(graph, 'objector', relation, stance.via ?? stance.toward));
  }
  if (graph.ended[actor] === 1) all.push(endedStanding(graph, actor));
  const toward = [...relationsAt(graph, actor)].filter(
    (relation) => relation.target === id && hasBegun(graph, relation),
  );
  for (const relation of toward) {
    const kind = kindToward(context, relation);
    const isTold = all.some((known) => known.relation === relation.id);
    if (kind !== null && !isTold) all.push(found(graph, kind, relation, relation.source));
  }
  return all.sort(
    (a, b) =>
      standingKinds.indexOf(a.kind) - standingKinds.indexOf(b.kind) ||
      Number(b.holds) - Number(a.holds) ||
      compareTexts(a.relation ?? '', b.relation ?? ''),
  );
}

function endedStanding(graph: AccessGraph, actor: number): StandingFound {
  const attributes = graph.index.actorAt[actor]?.attributes;
  return {
    kind: 'ended',
    relation: null,
    holds: true,
    by: null,
    since: null,
    until: attributes?.until ?? null,
    status: null,
    evidence: endOf(graph, actor).evidence,
    told: null,
  };
}
