/** A count by value, the most frequent first, then by name. */
export type Tally = readonly (readonly [value: string, count: number])[];

/** Counts how often each value stands in a list. */
export function tally(values: Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
