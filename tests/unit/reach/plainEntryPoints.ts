import { plainAccesses, type PlainAccess } from './plainCost.ts';
import { isEnded, plainSideOf, stands, type PlainWorld } from './plainSide.ts';

/** An entry point as the definition has it, worked out without any of the product's searches. */
export interface PlainEntry {
  readonly actor: string;
  readonly class: string;
  /** The least that a way from it to the target costs; null where it is lost or there is none. */
  readonly cost: number | null;
  /** The least that a way from the sources through it costs; null where there is none. */
  readonly routeCost: number | null;
}

interface Question {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
}

/** The least cost of a way by depth-first search through all of them, by number of hops. */
function cheapest(
  hops: readonly PlainAccess[],
  from: string,
  to: readonly string[],
  most: number,
  mayPass: (actor: string) => boolean,
  seen: readonly string[] = [],
): number | null {
  if (to.includes(from)) return 0;
  if (most === 0) return null;
  let best: number | null = null;
  for (const hop of hops) {
    if (hop.from !== from || seen.includes(hop.to)) continue;
    if (!mayPass(hop.to) && !to.includes(hop.to)) continue;
    const rest = cheapest(hops, hop.to, to, most - 1, mayPass, [...seen, from]);
    if (rest !== null && (best === null || hop.cost + rest < best)) best = hop.cost + rest;
  }
  return best;
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
    let best = order.find((name) => classes.includes(name)) ?? 'lost';
    if (usable.length > 0 && naming.size > 0) best = 'named';
    if (usable.length > 0 && above.has(actor)) best = 'above';
    entries.push({
      actor,
      class: best,
      cost: insideCost(
        usable,
        live,
        question,
        (one) => own.has(one) && !isBroad(one),
        question.maxHops - 1,
      ),
      routeCost: throughCost(
        usable,
        live,
        question,
        actor,
        (one) => own.has(one) && !isBroad(one),
        (one) => !own.has(one) && !isBroad(one),
        isEnded(world, actor),
      ),
    });
  }
  return entries;
}

function insideCost(
  usable: readonly PlainAccess[],
  live: readonly PlainAccess[],
  { to }: Question,
  isInside: (actor: string) => boolean,
  hopsLeft: number,
): number | null {
  const costs = usable.flatMap((access) => {
    if (!isInside(access.to) && !to.includes(access.to)) return [];
    const rest = cheapest(live, access.to, to, hopsLeft, isInside);
    return rest === null ? [] : [access.cost + rest];
  });
  return costs.length === 0 ? null : Math.min(...costs);
}

function throughCost(
  usable: readonly PlainAccess[],
  live: readonly PlainAccess[],
  question: Question,
  actor: string,
  isInside: (actor: string) => boolean,
  isOutside: (actor: string) => boolean,
  ended: boolean,
): number | null {
  if (ended) return null;
  const costs: number[] = [];
  for (const source of question.from)
    for (let hops = 0; hops < question.maxHops; hops += 1) {
      if (source !== actor && !isOutside(actor)) continue;
      if (isInside(source) || question.to.includes(source)) continue;
      const toIt = source === actor ? 0 : cheapest(live, source, [actor], hops, isOutside);
      const on = insideCost(usable, live, question, isInside, question.maxHops - hops - 1);
      if (toIt !== null && on !== null) costs.push(toIt + on);
    }
  return costs.length === 0 ? null : Math.min(...costs);
}
