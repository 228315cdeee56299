import type { GraphEdge } from '../../model/messages/graph.ts';

/** The share of the dated relations that may lie before the range: one founding long ago must not stretch it. */
const strays = 0.01;

/** The months that a slider of dates runs over: from the year in which the dated relations begin to the end of the data. */
export function monthsOf(edges: readonly GraphEdge[], lastDay: string): readonly string[] {
  const years = edges
    .flatMap(({ attributes: { since } }) => (since === null ? [] : [Number(since.slice(0, 4))]))
    .sort((a, b) => a - b);
  const lastYear = Number(lastDay.slice(0, 4));
  const first = Math.min(years[Math.floor(years.length * strays)] ?? lastYear, lastYear);
  const count = (lastYear - first) * 12 + Number(lastDay.slice(5, 7));
  return Array.from({ length: count }, (_, index) => {
    const year = first + Math.floor(index / 12);
    return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
