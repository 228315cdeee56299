/** What lies under the pointer. */
export type Under =
  | { readonly what: 'actor'; readonly actor: string }
  | { readonly what: 'relations'; readonly relations: readonly string[] }
  | { readonly what: 'nothing' };

export const nothing: Under = { what: 'nothing' };

/** Whether the pointer means the same as before. */
export function sameUnder(a: Under, b: Under): boolean {
  if (a.what === 'actor') return b.what === 'actor' && a.actor === b.actor;
  if (a.what === 'nothing') return b.what === 'nothing';
  return b.what === 'relations' && a.relations.join(' ') === b.relations.join(' ');
}
