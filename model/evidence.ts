/** Where a fact is written: a source record and a place in it. */
export interface Evidence {
  readonly source: string;
  readonly locator: string;
}

/** Neo4j stores no lists of maps: evidence is a list of strings `source|locator`. */
export const encodeEvidence = ({ source, locator }: Evidence): string => `${source}|${locator}`;

/** Reads `source|locator`; `null` where either part is missing. */
export function decodeEvidence(text: string): Evidence | null {
  const bar = text.indexOf('|');
  if (bar <= 0 || bar === text.length - 1) return null;
  return { source: text.slice(0, bar).trim(), locator: text.slice(bar + 1).trim() };
}
