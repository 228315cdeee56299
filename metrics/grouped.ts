import { compareTexts } from '../reach/byId.ts';
import type { Measured } from './measured.ts';

/** Groups in an order of their own: the largest first, then by the first of their ids. Each actor has the size of its group. */
export function grouped(
  groups: readonly (readonly string[])[],
): Required<Pick<Measured, 'values' | 'groups'>> {
  const sorted = groups
    .map((members) => [...members].sort(compareTexts))
    .sort((a, b) => b.length - a.length || compareTexts(a[0] ?? '', b[0] ?? ''));
  return {
    groups: sorted,
    values: new Map(
      sorted.flatMap((members) =>
        members.map((actor): [string, number] => [actor, members.length]),
      ),
    ),
  };
}
