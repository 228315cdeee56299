import type { View } from '../state/view.ts';

/** A filter as parameters; one that keeps nothing is given once, empty, for given not at all it would keep everything. */
const filterOf = (name: string, kept: readonly string[] | null): (readonly [string, string])[] =>
  kept?.length === 0 ? [[name, '']] : (kept ?? []).map((value) => [name, value] as const);

/** The query of a view's date and, if wanted, its filters, for `GET /graph` and the neighborhoods. */
export function graphQuery(
  { category, kind, status }: Pick<View, 'category' | 'kind' | 'status'>,
  day: string | null,
  filtered: boolean,
): string {
  const filters = filtered
    ? [...filterOf('category', category), ...filterOf('kind', kind), ...filterOf('status', status)]
    : [];
  const parameters = new URLSearchParams([
    ...(day === null ? [] : [['asOf', day]]),
    ...filters.map((pair) => [...pair]),
  ]);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
