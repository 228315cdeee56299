import { relationsOn, type AccessGraph } from './accessGraph.ts';
import { isWalkable } from './costTerms.ts';
import { accessOf, channelThen, type Access } from './hopCost.ts';
import type { ReachActor } from './reachIndex.ts';
import type { ReachRelation } from './reachRelation.ts';
import type { TargetSide } from './targetSide.ts';

/** A relation by which an outsider has, had or was refused access to somebody of the own side. */
export interface EntryAccess extends Access {
  readonly contact: number;
  /** False where it only offered talks and was turned down: then nothing leads inside. */
  readonly leadsInside: boolean;
}

/** What an outsider offered the own side and was turned down on the date: an invitation, a declared willingness. */
function offerTurnedDown(
  graph: AccessGraph,
  relation: ReachRelation,
  outsider: ReachActor,
): Access | null {
  const { index, terms } = graph;
  const { row, source } = relation;
  if (source !== outsider.id || row.access.forward !== 'none') return null;
  if (row.access.backward !== 'willingness') return null;
  const channel = channelThen(index, relation, terms);
  if (channel === null || isWalkable(channel, terms.walk)) return null;
  return accessOf(index, relation, false, outsider, terms);
}

function accessesBetween(
  graph: AccessGraph,
  pair: number,
  outsider: ReachActor,
  contact: ReachActor,
): EntryAccess[] {
  const { index, terms } = graph;
  return relationsOn(graph, pair).flatMap((relation): EntryAccess[] => {
    const forward = relation.source === outsider.id;
    const inside = accessOf(index, relation, forward, contact, terms);
    if (inside !== null) return [{ ...inside, contact: contact.number, leadsInside: true }];
    const offer = offerTurnedDown(graph, relation, outsider);
    return offer === null ? [] : [{ ...offer, contact: contact.number, leadsInside: false }];
  });
}

/** All relations by which outsiders have, had or were refused access to the own side, by number of the outsider. */
export function entryAccessesOf(
  graph: AccessGraph,
  { own }: TargetSide,
): ReadonlyMap<number, readonly EntryAccess[]> {
  const { index } = graph;
  const { start, pair, other } = graph.into;
  const found = new Map<number, EntryAccess[]>();
  for (const insider of own) {
    if (graph.barred[insider] === 1) continue;
    for (let at = start[insider] as number; at < (start[insider + 1] as number); at += 1) {
      const outsider = other[at] as number;
      if (own.has(outsider) || graph.barred[outsider] === 1) continue;
      const accesses = accessesBetween(
        graph,
        pair[at] as number,
        index.actorAt[outsider] as ReachActor,
        index.actorAt[insider] as ReachActor,
      );
      const known = found.get(outsider);
      if (known !== undefined) known.push(...accesses);
      else if (accesses.length > 0) found.set(outsider, accesses);
    }
  }
  return found;
}

/** Whether an access can be used on the date: it is not lost, and neither the outsider nor the contact has ended. */
export const isUsable = (graph: AccessGraph, outsider: number, access: EntryAccess): boolean =>
  access.lost === null && graph.ended[outsider] === 0 && graph.ended[access.contact] === 0;
