import type { RelationType } from '../model/relationTypes.ts';
import { numberOf, type AccessGraph } from './accessGraph.ts';
import { isHeld } from './isHeld.ts';
import { relationsAt } from './relationsAt.ts';

/** The side of the targets on the date, by number of the actor. */
export interface TargetSide {
  readonly targets: readonly number[];
  /** The targets, the groups they lead, and where they are groups their leaders: those who speak for the side. */
  readonly core: ReadonlySet<number>;
  /** The core, with all that is below it. */
  readonly own: ReadonlySet<number>;
  /** Whom the own side is under, directly or not, and their leaders. */
  readonly above: ReadonlySet<number>;
}

/** Relations whose source is under, or a part of, their target. */
const under: ReadonlySet<RelationType> = new Set<RelationType>([
  'MEMBER_OF',
  'COMPONENT_OF',
  'COMMANDS_IN',
  'ANSWERS_TO',
  'PLEDGED_ALLEGIANCE_TO',
  'MERGED_INTO',
]);

interface Neighbors {
  readonly led: number[];
  readonly leaders: number[];
  readonly below: number[];
  readonly above: number[];
}

/** By allegiance on the date: what an actor leads, who leads it, who is under it, and whom it is under. */
function allegianceOf(graph: AccessGraph, actor: number): Neighbors {
  const { index } = graph;
  const found: Neighbors = { led: [], leaders: [], below: [], above: [] };
  for (const relation of relationsAt(graph, actor)) {
    const { type, category } = relation.attributes;
    if (category !== 'allegiance' || !isHeld(graph, relation)) continue;
    const isSource = numberOf(index, relation.source) === actor;
    const other = numberOf(index, isSource ? relation.target : relation.source);
    if (type === 'LEADS') (isSource ? found.led : found.leaders).push(other);
    else if (under.has(type)) (isSource ? found.above : found.below).push(other);
  }
  return found;
}

/** Adds what is found from each actor of a set until nothing is new. */
function close(set: Set<number>, next: (actor: number) => readonly number[]): void {
  for (const actor of set) for (const found of next(actor)) set.add(found);
}

/**
 * The side of the targets on the date. Own are the targets, what they lead, and downward the parts, members, commanders and
 * subordinates of these, with what those lead and who leads it. Above are those whom anybody of the own side answers to,
 * belongs to or has pledged to, transitively, and their leaders. A commander in a group is a part of it, not above it. Two
 * searches, linear in the relations at those found.
 */
export function targetSideOf(graph: AccessGraph, targets: readonly number[]): TargetSide {
  const known = new Map<number, Neighbors>();
  const neighbors = (actor: number): Neighbors => {
    const found = known.get(actor) ?? allegianceOf(graph, actor);
    known.set(actor, found);
    return found;
  };
  const core = new Set(targets);
  for (const target of targets) {
    const { led, leaders } = neighbors(target);
    for (const actor of [...led, ...leaders]) core.add(actor);
  }
  const own = new Set(core);
  close(own, (actor) => {
    const { led, leaders, below } = neighbors(actor);
    return [...led, ...leaders, ...below];
  });
  const reached = new Set(own);
  close(reached, (actor) => {
    const { above, leaders } = neighbors(actor);
    return own.has(actor) ? above : [...above, ...leaders];
  });
  return { targets, core, own, above: new Set([...reached].filter((actor) => !own.has(actor))) };
}
