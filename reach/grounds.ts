import type { Access, Basis, RelationTypeRow } from '../model/relationTypes.ts';
import type { Degree } from '../model/statuses.ts';
import type { WeightName } from '../model/weights.ts';
import { authorityWeight, basisWeight } from './costTerms.ts';

/** A ground of access with the weights that it is charged. */
export interface Ground {
  readonly basis: Access;
  readonly weights: readonly WeightName[];
}
const plain = (basis: Basis, weight: WeightName): Ground => ({ basis, weights: [weight] });
const authority = (direction: WeightName): Ground[] =>
  (['effective', 'formal', 'nominal'] as const).map((degree) => ({
    basis: 'authority',
    weights: [direction, authorityWeight(degree)],
  }));
/** The grounds of access that are charged differently; the first is none. */
export const grounds: readonly Ground[] = [
  { basis: 'none', weights: [] },
  plain('contact', 'basis.contact'),
  plain('mandate', 'basis.mandate'),
  plain('belonging', 'basis.belonging'),
  plain('willingness', 'basis.willingness'),
  ...authority('basis.authorityDown'),
  ...authority('basis.authorityUp'),
];

/** Places of grounds, looked up for every relation twice. */
const groundPlaces = new Map(grounds.map(({ weights }, at) => [weights.join(), at]));

/** The place in `grounds` of what a relation gives in one direction; 0 where it gives nothing. */
export function groundOf(
  row: RelationTypeRow,
  basis: Access,
  forward: boolean,
  degree: Degree | null,
): number {
  if (basis === 'none') return 0;
  const weight = basisWeight(row, basis, forward);
  const key = basis === 'authority' ? `${weight},${authorityWeight(degree)}` : weight;
  return groundPlaces.get(key) ?? 0;
}
