import { plainAccesses, type PlainAccess } from './plainCost.ts';
import { isEnded, plainSideOf, stands, type PlainWorld } from './plainSide.ts';

/** An entry point as the definition has it, worked out without any of the product's searches. */
export interface PlainEntry {
  readonly actor: string;
  readonly class: string;
  /** The least that a way from it to the target costs; null where it is lost or there is none. */
  readonly cost: number | null;
  /** The best way from the sources through it; null where there is none. */
  readonly route: { readonly actors: readonly string[]; readonly cost: number } | null;
}

interface Question {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
}

interface Way {
  readonly actors: readonly string[];
  readonly cost: number;
}

/** Of some ways the best: by cost, then hops, then ids. */
const best = (ways: readonly Way[]): Way | null =>
  [...ways].sort(
    (a, b) =>
      a.cost - b.cost ||
      a.actors.length - b.actors.length ||
      (a.actors.join('\u0000') < b.actors.join('\u0000') ? -1 : 1),
  )[0] ?? null;

/** All ways from an actor to some others, by depth-first search. */
function allWays(
  hops: readonly PlainAccess[],
  from: string,
  to: readonly string[],
  most: number,
  mayPass: (actor: string) => boolean,
  seen: readonly string[] = [],
): Way[] {
  if (to.includes(from)) return [{ actors: [from], cost: 0 }];
  if (most === 0) return [];
  return hops.flatMap((hop) => {
    if (hop.from !== from || seen.includes(hop.to)) return [];
    if (!mayPass(hop.to) && !to.includes(hop.to)) return [];
    return allWays(hops, hop.to, to, most - 1, mayPass, [...seen, from]).map((way) => ({
      actors: [from, ...way.actors],
      cost: hop.cost + way.cost,
    }));
  });
}

function worth(
  world: PlainWorld,
  { basis, channel, relation, id }: PlainAccess,
  naming: ReadonlySet<string>,
): string {
  if (naming.has(id)) return 'named';
  if (basis === 'willingness') return 'untried';
  if (basis === 'authority' || basis === 'belonging') return 'belonging';
  if (channel === 'open') return 'working';
  if (channel === 'untested' || channel === 'dormant' || basis === 'mandate') return 'untried';
  const isState = ['INTERMEDIARY_TO', 'KIN_OF', 'ALLIED_WITH'].includes(relation.type);
  return isState && stands(world, relation) ? 'working' : 'single';
}

/** The ids of standing declarations of the core toward an actor that were not withdrawn. */
function declarations(world: PlainWorld, core: ReadonlySet<string>, actor: string): Set<string> {
  const found = new Set<string>();
  for (const [at, relation] of world.relations.entries()) {
    const { type, source, target, channel = null, since = '2020' } = relation;
    if (target !== actor || !core.has(source) || !stands(world, relation)) continue;
    if (!['WILLING_TO_MEET', 'INVITED_TO_TALKS', 'REFERRED_TALKS_TO'].includes(type)) continue;
    if (channel === 'closed' || channel === 'broken' || channel === 'refused') continue;
    const isWithdrawn = world.relations.some(
      (other) =>
        other.type === 'REFUSED_TALKS_WITH' &&
        other.source === source &&
        other.target === actor &&
        stands(world, other) &&
        (other.since ?? null) !== null &&
        since !== null &&
        Number(other.since) >= Number(since),
    );
    if (!isWithdrawn) found.add(`r${String(at).padStart(3, '0')}`);
  }
  return found;
}

const order = ['named', 'working', 'untried', 'single', 'above', 'belonging', 'lost'];

/** All entry points by the definitions. */
export function plainEntryPoints(world: PlainWorld, question: Question): PlainEntry[] {
  const { own, above, core } = plainSideOf(world, question.to);
  const all = plainAccesses(world);
  const live = all.filter(
    ({ lost, from, to }) => !lost && !isEnded(world, from) && !isEnded(world, to),
  );
  const isBroad = (actor: string): boolean =>
    world.actors.find(({ id }) => id === actor)?.breadth === 'broad';
  const entries: PlainEntry[] = [];
  for (const { id: actor } of world.actors) {
    if (own.has(actor)) continue;
    const into = all.filter(({ from, to }) => from === actor && own.has(to));
    const refusedOffers = all.filter(
      ({ from, to, channel, relation }) =>
        to === actor &&
        own.has(from) &&
        relation.source === actor &&
        ['WILLING_TO_MEET', 'INVITED_TO_TALKS'].includes(relation.type) &&
        (channel === 'closed' || channel === 'broken' || channel === 'refused'),
    );
    if (into.length + refusedOffers.length === 0) continue;
    const usable = into.filter((access) => live.includes(access));
    const naming = declarations(world, core, actor);
    const classes = usable.map((access) => worth(world, access, naming));
    let worthOfAll = order.find((name) => classes.includes(name)) ?? 'lost';
    if (usable.length > 0 && naming.size > 0) worthOfAll = 'named';
    if (usable.length > 0 && above.has(actor)) worthOfAll = 'above';
    const isInside = (one: string): boolean => own.has(one) && !isBroad(one);
    const isOutside = (one: string): boolean => !own.has(one) && !isBroad(one);
    const inside = (most: number): Way[] => waysInside(usable, live, question.to, isInside, most);
    const sources = question.from.filter((source) => !own.has(source) && !isEnded(world, source));
    const through = isEnded(world, actor)
      ? []
      : sources
          .filter((source) => source === actor || isOutside(actor))
          .flatMap((source) => allWays(live, source, [actor], question.maxHops - 1, isOutside))
          .flatMap((before) =>
            inside(question.maxHops - before.actors.length + 1).map((on) => ({
              actors: [...before.actors.slice(0, -1), ...on.actors],
              cost: before.cost + on.cost,
            })),
          );
    entries.push({
      actor,
      class: worthOfAll,
      cost: best(inside(question.maxHops))?.cost ?? null,
      route: best(through),
    });
  }
  return entries;
}

/** All ways from an outsider by one of its accesses to the targets, inside but for itself. */
const waysInside = (
  usable: readonly PlainAccess[],
  live: readonly PlainAccess[],
  to: readonly string[],
  isInside: (actor: string) => boolean,
  most: number,
): Way[] =>
  usable
    .filter((access) => isInside(access.to) || to.includes(access.to))
    .flatMap((access) =>
      allWays(live, access.to, to, most - 1, isInside).map((way) => ({
        actors: [access.from, ...way.actors],
        cost: access.cost + way.cost,
      })),
    );
