import type { TimeWindow } from '../state/timeWindow.ts';
import type { View } from '../state/view.ts';

/** A filter as parameters; one that keeps nothing is given once, empty, for given not at all it would keep everything. */
const filterOf = (name: string, kept: readonly string[] | null): (readonly [string, string])[] =>
  kept?.length === 0 ? [[name, '']] : (kept ?? []).map((value) => [name, value] as const);

function timeOf(time: string | TimeWindow | null): [string, string][] {
  if (time === null) return [];
  if (typeof time === 'string') return [['asOf', time]];
  return [
    ['from', time.from],
    ['until', time.until],
  ];
}

/** The query of a view's date or window and, if wanted, its filters, for `GET /graph`, the neighborhoods and the timeline. */
export function graphQuery(
  { category, kind, status, attributes }: Pick<View, 'category' | 'kind' | 'status' | 'attributes'>,
  time: string | TimeWindow | null,
  filtered: boolean,
): string {
  const filters = filtered
    ? [
        ...filterOf('category', category),
        ...filterOf('kind', kind),
        ...filterOf('status', status),
        ...attributes.map(({ column, value }) => ['attribute', `${column}:${value}`] as const),
      ]
    : [];
  const parameters = new URLSearchParams([
    ...timeOf(time),
    ...filters.map((pair): [string, string] => [...pair]),
  ]);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
