import type { Stand } from '../model/messages/entryPoint.ts';
import type { StanceFound } from '../model/reachFindings.ts';
import { degrees, type Degree } from '../model/statuses.ts';
import { numberOf, type AccessGraph } from './accessGraph.ts';
import { compareTexts } from './byId.ts';
import { roleOf } from './explainRelation.ts';
import { isHeld } from './isHeld.ts';
import { partiesOf, type Party } from './parties.ts';
import type { ReachRelation } from './reachRelation.ts';
import { relationsAt } from './relationsAt.ts';

/** A position on dialogue, before it is known what its holder could block. */
export type Stance = Omit<StanceFound, 'couldBlock'>;

const standOf: Partial<Readonly<Record<Degree, Stand>>> = {
  'calls for': 'for',
  supports: 'for',
  'open to': 'for',
  conditional: 'conditional',
  concerned: 'concerned',
  opposes: 'against',
  forbids: 'against',
};

/** Whether a position speaks against dialogue, or sets a condition, and somebody holds it. */
export const objects = ({ stand, predicted }: Stance): boolean => stand !== 'for' && !predicted;

function stanceOf({ target, via }: Party, { id, source, attributes }: ReachRelation): Stance[] {
  const { type, degree, predicted, status, since, until, summary, summaryFr } = attributes;
  const stand = degree === null ? undefined : standOf[degree];
  if (degree === null || stand === undefined || !type.endsWith('_DIALOGUE_WITH')) return [];
  return [
    {
      actor: source,
      toward: target,
      via,
      strength: degree,
      stand,
      predicted,
      relation: id,
      status,
      since,
      until,
      attributedTo: attributes.attributedTo,
      attributedToFr: attributes.attributedToFr,
      role: roleOf(attributes),
      summary,
      summaryFr,
      evidence: attributes.evidence,
    },
  ];
}

/**
 * Who stands for or against dialogue with the targets, or with groups that these lead or belong to, on the date; the
 * strongest objection first, the warmest support last. What one relation says is told once.
 */
export function stancesToward(graph: AccessGraph, targets: readonly string[]): Stance[] {
  const found = new Map<string, Stance>();
  for (const party of partiesOf(graph, targets))
    for (const relation of relationsAt(graph, numberOf(graph.index, party.actor))) {
      if (relation.target !== party.actor || targets.includes(relation.source)) continue;
      if (found.has(relation.id) || !isHeld(graph, relation)) continue;
      for (const stance of stanceOf(party, relation)) found.set(relation.id, stance);
    }
  return [...found.values()].sort(
    (a, b) =>
      degrees.indexOf(b.strength) - degrees.indexOf(a.strength) ||
      compareTexts(a.relation, b.relation),
  );
}

/** The strongest objection of each who objects. */
export function objectionsIn(
  { index }: AccessGraph,
  stances: readonly Stance[],
): ReadonlyMap<number, Degree> {
  const strongest = new Map<number, Degree>();
  for (const stance of stances) {
    const actor = numberOf(index, stance.actor);
    if (objects(stance) && !strongest.has(actor)) strongest.set(actor, stance.strength);
  }
  return strongest;
}
