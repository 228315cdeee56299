/**
 * Of the sources of a dataset, by id, those that an answer names anywhere. Ids are unique over everything that a dataset
 * holds, so a text that is the id of a source means it.
 */
export function citedIn<Source>(
  answer: unknown,
  sources: Readonly<Record<string, Source>>,
): Record<string, Source> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && Object.hasOwn(sources, value)) found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(answer);
  return Object.fromEntries(Object.entries(sources).filter(([id]) => found.has(id)));
}
