/** What of the data this window asks for: all that its user may see, or the public layer alone. */
let layer: 'all' | 'public' = 'all';

/** From now on this window asks for the public layer alone: others look at it. */
export function askPublicLayer(): void {
  layer = 'public';
}

/** The headers that ask for it. */
export const layerHeaders = (): Readonly<Record<string, string>> =>
  layer === 'public' ? { 'entremise-layer': 'public' } : {};
