/** Orders texts by code point; ids are ASCII. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders by id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareTexts(a.id, b.id);
