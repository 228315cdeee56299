export type Layer = 'all' | 'public';

const place = 'entremise.layer';

function remembered(): Layer {
  try {
    return window.sessionStorage.getItem(place) === 'public' ? 'public' : 'all';
  } catch {
    // Storage may be forbidden; then each loading of the page begins with everything.
    return 'all';
  }
}

/** What of the data this window asks for: all that its user may see, or the public layer alone. */
let layer: Layer = remembered();
const listeners = new Set<() => void>();

export const askedLayer = (): Layer => layer;

/** Hears when the window asks for another layer. */
export function onLayer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From now on this window asks for that layer alone, also when it is loaded again. */
export function askLayer(asked: Layer): void {
  layer = asked;
  try {
    window.sessionStorage.setItem(place, asked);
  } catch {
    // Not remembered; until the page is loaded again it counts all the same.
  }
  for (const listener of listeners) listener();
}

/** From now on this window asks for the public layer alone, without being able to ask for more: others look at it. */
export function askPublicLayer(): void {
  layer = 'public';
}

/** The headers that ask for it. */
export const layerHeaders = (): Readonly<Record<string, string>> =>
  layer === 'public' ? { 'entremise-layer': 'public' } : {};
