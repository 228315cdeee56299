import type { StanceMessage } from '../../../model/messages/entryPoint.ts';
import { stanceGroupOf, stanceGroups, type StanceGroup } from '../../../wording/stanceBoard.ts';

/** Somebody with all positions of one column that he holds, the strongest first. */
export interface Holder {
  readonly actor: string;
  readonly stances: readonly [StanceMessage, ...StanceMessage[]];
}

/** How strong a position is, from the mildest; of either side the last is the strongest. */
const strengths = [
  'conditional',
  'open to',
  'supports',
  'calls for',
  'concerned',
  'opposes',
  'forbids',
];

const byStrength = (a: StanceMessage, b: StanceMessage): number =>
  strengths.indexOf(b.strength) - strengths.indexOf(a.strength);

/** Positions by whoever holds them, the strongest first. */
export function holdersOf(stances: readonly StanceMessage[]): readonly Holder[] {
  const held = new Map<string, [StanceMessage, ...StanceMessage[]]>();
  for (const stance of [...stances].sort(byStrength)) {
    const known = held.get(stance.actor);
    if (known === undefined) held.set(stance.actor, [stance]);
    else known.push(stance);
  }
  return [...held].map(([actor, own]) => ({ actor, stances: own }));
}

/** The columns of a stance board with those who stand in them. */
export const stanceColumns = (
  stances: readonly StanceMessage[],
): ReadonlyMap<StanceGroup, readonly Holder[]> =>
  new Map(
    stanceGroups.map((group) => [
      group,
      holdersOf(stances.filter((stance) => stanceGroupOf(stance) === group)),
    ]),
  );
