import { entryClasses, type EntryClass } from '../model/messages/entryPoint.ts';
import type { Day } from '../model/partialDate.ts';
import type { AccessGraph } from './accessGraph.ts';
import { compareTexts } from './byId.ts';
import { realnessOfAccess } from './realnessOfAccess.ts';
import { entryAccessesOf, type EntryAccess } from './entryAccess.ts';
import { classed, classOf, namedBy, type ClassedAccess } from './entryClass.ts';
import {
  cheapestThrough,
  entryWaysOf,
  shortestInside,
  type EntryWays,
  type EntryQuestion,
} from './entryWays.ts';
import type { Path } from './pathSearch.ts';
import type { TargetSide } from './targetSide.ts';

/** An outsider with access to the own side, and what it is worth. */
export interface EntryPoint {
  readonly actor: number;
  readonly class: EntryClass;
  /** All of them, the best first. */
  readonly accesses: readonly [ClassedAccess, ...ClassedAccess[]];
  /** From the contact to the target, both included; null where no way is recorded. */
  readonly inside: Path | null;
  /** What the hop to the contact and the way on cost; null where it is lost or no way inside is recorded. */
  readonly cost: number | null;
  /** With sources: the best way from these through it; null where it is out of their reach. */
  readonly route: Path | null;
}

const classRank = (entryClass: EntryClass): number => entryClasses.indexOf(entryClass);
const farther = 1_000_000_000;

/** The hops from the contact of an access to the target; more than any where no way is recorded. */
const insideHops = (ways: EntryWays, { contact }: EntryAccess): number =>
  (shortestInside(ways, contact)?.actors.length ?? farther) - 1;
const insideCost = (ways: EntryWays, access: EntryAccess): number =>
  access.cost + (shortestInside(ways, access.contact)?.cost ?? farther);

const isMediation = ({ relation }: EntryAccess): boolean =>
  relation.attributes.category === 'mediation';
const mediationFirst = (a: EntryAccess, b: EntryAccess): number =>
  Number(isMediation(b)) - Number(isMediation(a));

/** The later of two days comes first, an unknown one last. */
const laterFirst = (a: Day | null, b: Day | null): number => compareTexts(b ?? '', a ?? '');

/** Of lost accesses, first what was mediation, then the nearest to the target, then what was used last. */
const compareLost = (ways: EntryWays, a: EntryAccess, b: EntryAccess): number =>
  mediationFirst(a, b) ||
  insideHops(ways, a) - insideHops(ways, b) ||
  laterFirst(a.relation.lastDay, b.relation.lastDay);

const compareUsable = (ways: EntryWays, a: EntryAccess, b: EntryAccess): number =>
  insideCost(ways, a) - insideCost(ways, b) || insideHops(ways, a) - insideHops(ways, b);

/** How accesses of one class compare: those of superiors by how real they are, lost ones by how much they mattered. */
function compareInClass(ways: EntryWays, a: ClassedAccess, b: ClassedAccess): number {
  if (a.class === 'lost')
    // Within mediation, what was had comes before what was only offered.
    return (
      mediationFirst(a, b) ||
      Number(b.leadsInside) - Number(a.leadsInside) ||
      compareLost(ways, a, b)
    );
  const realness = a.class === 'above' ? realnessOfAccess(a) - realnessOfAccess(b) : 0;
  return realness || compareUsable(ways, a, b);
}

/** The best class first, and within one by what it costs to get to the target. */
const compareAccesses =
  (ways: EntryWays) =>
  (a: ClassedAccess, b: ClassedAccess): number =>
    classRank(a.class) - classRank(b.class) ||
    compareInClass(ways, a, b) ||
    a.contact - b.contact ||
    compareTexts(a.relation.id, b.relation.id);

/** What orders entry points of one class beside what they cost. */
const compareWithin =
  ({ index }: AccessGraph, ways: EntryWays) =>
  (a: EntryPoint, b: EntryPoint): number => {
    if (a.class === 'lost') return compareLost(ways, a.accesses[0], b.accesses[0]);
    const realness =
      a.class === 'above' ? realnessOfAccess(a.accesses[0]) - realnessOfAccess(b.accesses[0]) : 0;
    const price = (entry: EntryPoint): number => entry.route?.cost ?? entry.cost ?? farther;
    const hops = (entry: EntryPoint): number =>
      (entry.route ?? entry.inside)?.actors.length ?? farther;
    const outOfReach = Number(a.route === null) - Number(b.route === null);
    // Of equals, whom one can go through comes before a people or a faith, which is never the middle of a way.
    const broad = (index.broad[a.actor] as number) - (index.broad[b.actor] as number);
    return realness || outOfReach || price(a) - price(b) || hops(a) - hops(b) || broad;
  };

function entryPointOf(
  graph: AccessGraph,
  ways: EntryWays,
  actor: number,
  accesses: readonly ClassedAccess[],
  isNamed: boolean,
): EntryPoint | null {
  const [best, ...others] = [...accesses].sort(compareAccesses(ways));
  if (best === undefined) return null;
  const entryClass = classOf(accesses, isNamed);
  const usable = entryClass !== 'lost';
  const inside = shortestInside(ways, best.contact);
  return {
    actor,
    class: entryClass,
    accesses: [best, ...others],
    inside,
    cost: usable && inside !== null ? best.cost + inside.cost : null,
    route: usable ? cheapestThrough(graph, ways, actor, accesses) : null,
  };
}

/**
 * All entry points of the targets: outsiders, and those above, with a relation that gives, gave or offered access to the own
 * side. By class, then cost, hops and id; those above by how real their authority is first; lost ones by what they were:
 * mediation first, the nearest to the target, the latest. Two closures and two layered searches, linear in the hops.
 */
export function entryPointsOf(
  graph: AccessGraph,
  side: TargetSide,
  question: EntryQuestion,
): EntryPoint[] {
  const ways = entryWaysOf(graph, side, question);
  const named = namedBy(graph, side);
  const found: EntryPoint[] = [];
  for (const [actor, accesses] of entryAccessesOf(graph, side)) {
    const naming = named.get(actor) ?? new Set<string>();
    const worth = classed(graph, side, actor, accesses, naming);
    const entry = entryPointOf(graph, ways, actor, worth, naming.size > 0);
    if (entry !== null) found.push(entry);
  }
  const within = compareWithin(graph, ways);
  return found.sort(
    (a, b) => classRank(a.class) - classRank(b.class) || within(a, b) || a.actor - b.actor,
  );
}
