import type { SmallActor, SmallRelation } from './smallWorld.ts';

/** A world as rows: what the plain implementations read, and nothing that the product makes of it. */
export interface PlainWorld {
  readonly actors: readonly SmallActor[];
  readonly relations: readonly SmallRelation[];
}

/** The day on which all plain implementations look: the day on which the small worlds end. */
const today = '2020-01-01';

const firstDay = (date: string): string => date + '-01-01'.slice(Math.max(0, date.length - 4));
const lastDay = (date: string): string => date + '-12-31'.slice(Math.max(0, date.length - 4));

const acts = [
  'MET_WITH',
  'EXCHANGED_PRISONERS_WITH',
  'LOBBIED',
  'PLEDGED_ALLEGIANCE_TO',
  'MERGED_INTO',
  'FOUNDED',
  'INVITED_TO_TALKS',
  'REFERRED_TALKS_TO',
  'REFUSED_TALKS_WITH',
  'KILLED',
];

export const hasBegun = ({ since = '2020' }: SmallRelation): boolean =>
  since === null || firstDay(since) <= today;
export const isOver = ({ type, until = '..', ended = false }: SmallRelation): boolean =>
  !acts.includes(type) && (ended || (until !== null && until !== '..' && lastDay(until) < today));
export const isEnded = ({ actors }: PlainWorld, id: string): boolean =>
  actors.find((actor) => actor.id === id)?.ended === true;

/** Whether a relation stands today between ends that are there. */
export const stands = (world: PlainWorld, relation: SmallRelation): boolean =>
  relation.status !== 'refuted' &&
  hasBegun(relation) &&
  !isOver(relation) &&
  !isEnded(world, relation.source) &&
  !isEnded(world, relation.target);

const upward = [
  'MEMBER_OF',
  'COMPONENT_OF',
  'COMMANDS_IN',
  'ANSWERS_TO',
  'PLEDGED_ALLEGIANCE_TO',
  'MERGED_INTO',
];

/** Goes over all relations again and again until nothing is added. */
function grow(
  set: Set<string>,
  step: (relation: SmallRelation) => string | null,
  all: readonly SmallRelation[],
): void {
  for (let size = -1; size !== set.size;) {
    size = set.size;
    for (const relation of all) {
      const found = step(relation);
      if (found !== null) set.add(found);
    }
  }
}

/** Own and above by the definition, relation by relation, until nothing changes. */
export function plainSideOf(
  world: PlainWorld,
  targets: readonly string[],
): { core: Set<string>; own: Set<string>; above: Set<string> } {
  const standing = world.relations.filter((relation) => stands(world, relation));
  const core = new Set(targets);
  for (const { type, source, target } of standing)
    if (type === 'LEADS') {
      if (targets.includes(source)) core.add(target);
      if (targets.includes(target)) core.add(source);
    }
  const own = new Set(core);
  grow(
    own,
    ({ type, source, target }) => {
      if (type === 'LEADS' && own.has(source)) return target;
      if ((type === 'LEADS' || upward.includes(type)) && own.has(target)) return source;
      return null;
    },
    standing,
  );
  const above = new Set<string>();
  grow(
    above,
    ({ type, source, target }) => {
      if (upward.includes(type) && (own.has(source) || above.has(source)) && !own.has(target))
        return target;
      return type === 'LEADS' && above.has(target) && !own.has(source) ? source : null;
    },
    standing,
  );
  return { core, own, above };
}

/** The last actor of a path that is not of the own side. */
export const plainEntryOf = (own: ReadonlySet<string>, path: readonly string[]): string | null =>
  [...path].reverse().find((actor) => !own.has(actor)) ?? null;
