/** What an embedded map may offer; each only where the address names it in `controls`. */
const embedControls = [
  'search',
  'date',
  'language',
  'legend',
  'timeline',
  'zoom',
  'dossier',
  'picture',
  'link',
] as const;
export type EmbedControl = (typeof embedControls)[number];

/** The controls that an address names; those that there are not are passed over. */
export function controlsIn(query: string): ReadonlySet<EmbedControl> {
  const named = (new URLSearchParams(query).get('controls') ?? '').split(',');
  return new Set(embedControls.filter((control) => named.includes(control)));
}
