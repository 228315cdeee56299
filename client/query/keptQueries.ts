/** A list of queries that this browser keeps. */
export type KeptList = 'history' | 'favorites';

/** So many of each; older ones are forgotten. */
const mostKept = 50;
/** Longer ones are not kept. */
const longestKept = 20_000;

const keyOf = (list: KeptList): string => `entremise.queries.${list}`;

/** The queries of a list, the last first; none where the browser keeps nothing for us. */
export function readKept(list: KeptList, storageOf: () => Storage): string[] {
  try {
    const kept: unknown = JSON.parse(storageOf().getItem(keyOf(list)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** Writes a list, as far as it may be kept, and gives it back as it is now. */
export function writeKept(
  list: KeptList,
  queries: readonly string[],
  storageOf: () => Storage,
): string[] {
  const kept = [...new Set(queries)]
    .filter((query) => query.trim() !== '' && query.length <= longestKept)
    .slice(0, mostKept);
  try {
    if (kept.length === 0) storageOf().removeItem(keyOf(list));
    else storageOf().setItem(keyOf(list), JSON.stringify(kept));
  } catch {
    // Not kept beyond this page.
  }
  return kept;
}
