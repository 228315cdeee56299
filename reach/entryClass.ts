import { entryClasses, type EntryClass } from '../model/messages/entryPoint.ts';
import { earliestDay, latestDay, parsePartialDate } from '../model/partialDate.ts';
import type { RelationType } from '../model/relationTypes.ts';
import { numberOf, type AccessGraph } from './accessGraph.ts';
import { isUsable, type EntryAccess } from './entryAccess.ts';
import { isWalkable } from './costTerms.ts';
import { channelThen } from './hopCost.ts';
import { isHeld } from './isHeld.ts';
import type { ReachRelation } from './reachRelation.ts';
import { relationsAt } from './relationsAt.ts';
import type { TargetSide } from './targetSide.ts';

const naming: ReadonlySet<RelationType> = new Set<RelationType>([
  'WILLING_TO_MEET',
  'INVITED_TO_TALKS',
  'REFERRED_TALKS_TO',
]);

/** Whether a refusal came on or after the first day that a declaration may be dated to; undated ones withdraw nothing. */
function withdraws(refusal: ReachRelation, declaration: ReachRelation): boolean {
  const refused = parsePartialDate(refusal.attributes.since ?? '');
  const declared = parsePartialDate(declaration.attributes.since ?? '');
  return refused !== null && declared !== null && latestDay(refused) >= earliestDay(declared);
}

/** Whether the channel that a declaration opened is lost on the date. */
function isShut({ index, terms }: AccessGraph, relation: ReachRelation): boolean {
  const channel = channelThen(index, relation, terms);
  return channel !== null && !isWalkable(channel, terms.walk);
}

/**
 * By number: outsiders whom the targets or their leaders declared that they would meet, invited, or referred talks to, by a
 * declaration that stands on the date and was not followed by a refusal of the same two. The relations, by outsider.
 */
export function namedBy(
  graph: AccessGraph,
  { core, own }: TargetSide,
): ReadonlyMap<number, ReadonlySet<string>> {
  const { index } = graph;
  const found = new Map<number, Set<string>>();
  for (const speaker of core) {
    const said = [...relationsAt(graph, speaker)].filter(
      (relation) => numberOf(index, relation.source) === speaker && isHeld(graph, relation),
    );
    const refusals = said.filter(({ attributes }) => attributes.type === 'REFUSED_TALKS_WITH');
    for (const relation of said) {
      const named = numberOf(index, relation.target);
      if (!naming.has(relation.attributes.type) || own.has(named)) continue;
      if (isShut(graph, relation)) continue;
      const withdrawn = refusals.some(
        (refusal) => refusal.target === relation.target && withdraws(refusal, relation),
      );
      if (!withdrawn) found.set(named, (found.get(named) ?? new Set()).add(relation.id));
    }
  }
  return found;
}

/** What a channel of contact or mandate is worth by its state on the date. */
function ofChannel({ channel, basis, relation }: EntryAccess): EntryClass {
  if (channel === 'open') return 'working';
  if (channel !== null || basis === 'mandate') return 'untried';
  return relation.row.nature === 'state' ? 'working' : 'single';
}

/** What one access that can be used is worth by itself, not counting who was named or stands above. */
function classOfAccess(access: EntryAccess): EntryClass {
  switch (access.basis) {
    case 'contact':
    case 'mandate':
      return ofChannel(access);
    case 'willingness':
      return 'untried';
    case 'authority':
    case 'belonging':
      return 'belonging';
  }
}

const rank = (entryClass: EntryClass): number => entryClasses.indexOf(entryClass);

/** An access with what it is worth. */
export interface ClassedAccess extends EntryAccess {
  readonly class: EntryClass;
}

/** The accesses of one outsider with what each is worth; `naming` are the relations by which it was named. */
export function classed(
  graph: AccessGraph,
  side: TargetSide,
  outsider: number,
  accesses: readonly EntryAccess[],
  naming: ReadonlySet<string>,
): ClassedAccess[] {
  const worth = (access: EntryAccess): EntryClass => {
    if (!isUsable(graph, outsider, access)) return 'lost';
    if (side.above.has(outsider)) return 'above';
    return naming.has(access.relation.id) ? 'named' : classOfAccess(access);
  };
  return accesses.map((access) => ({ ...access, class: worth(access) }));
}

/**
 * What an outsider is worth: the best of what its accesses are, or named where talks were referred to it and any access can
 * be used.
 */
export function classOf(accesses: readonly ClassedAccess[], isNamed: boolean): EntryClass {
  const best = accesses.reduce<EntryClass>(
    (known, next) => (rank(next.class) < rank(known) ? next.class : known),
    'lost',
  );
  return isNamed && best !== 'lost' && best !== 'above' ? 'named' : best;
}
