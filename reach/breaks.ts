import type { BreakFound } from '../model/reachFindings.ts';
import { idOf, type AccessGraph } from './accessGraph.ts';
import { relationFound } from './explainRelation.ts';
import type { Access } from './hopCost.ts';

/** What tells of the end of an actor: the relations that say who killed it, and the events of which it was a victim. */
function evidenceOfEnd({ index }: AccessGraph, actor: string): BreakFound['evidence'] {
  const killed = (index.actors.get(actor)?.relations ?? []).filter(
    ({ target, attributes }) =>
      target === actor && attributes.type === 'KILLED' && attributes.status !== 'refuted',
  );
  const events = index.events.filter(({ participants }) =>
    participants.some((part) => part.actor === actor && part.role === 'victim'),
  );
  const all = [
    ...killed.flatMap(({ attributes }) => attributes.evidence),
    ...events.flatMap(({ evidence }) => evidence),
  ];
  return all.filter(
    (item, at) =>
      all.findIndex(({ source, locator }) => source === item.source && locator === item.locator) ===
      at,
  );
}

/** A way broke because an actor on it had ended. */
export function endOf(graph: AccessGraph, actor: number): BreakFound {
  const id = idOf(graph.index, actor);
  return {
    relation: null,
    actor: id,
    cause: 'actorEnded',
    evidence: evidenceOfEnd(graph, id),
    told: null,
  };
}

/** Where an access is lost, why. */
export const lossOf = (graph: AccessGraph, { relation, lost }: Access): BreakFound[] =>
  lost === null
    ? []
    : [
        {
          relation: relation.id,
          actor: null,
          cause: lost,
          evidence: relation.attributes.evidence,
          told: relationFound(graph, relation),
        },
      ];
