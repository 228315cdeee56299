type Listener = (actor: string | null) => void;

const listeners = new Set<Listener>();

/** Lights an actor wherever a map is shown, while a row about it has the pointer or the focus; null: nobody. */
export function light(actor: string | null): void {
  for (const listener of listeners) listener(actor);
}

/**
 * Hears which actor is lit.
 * @returns ends it
 */
export function hearLight(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
