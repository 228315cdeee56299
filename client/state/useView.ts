import { useSyncExternalStore } from 'react';
import { longestAddress, printView, readAddress, type ReadAddress } from './address.ts';
import { enterStep, replaceStep, stepsFromHere, type Steps } from './history.ts';
import { keepPart, recallPart } from './keptParts.ts';
import type { View } from './view.ts';

/**
 * How a change enters the history. A step can be undone with the browser's own back; a silent change replaces the address
 * without a step; changes of one gesture (the drag of a slider, the typing of a number) make one step together.
 */
export type How = 'step' | 'silent' | { readonly gesture: string };
export type ChangeView = (change: Partial<View>, how?: How) => void;

const listeners = new Set<() => void>();
let known: { readonly query: string; readonly read: ReadAddress } | null = null;
let gesture: string | null = null;

const storage = (): Storage => window.localStorage;
const recall = (key: string): string | null => recallPart(key, storage);

function current(): ReadAddress {
  const query = window.location.search;
  if (known?.query !== query) known = { query, read: readAddress(query, recall) };
  return known.read;
}

function hear(): void {
  gesture = null;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', hear);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', hear);
  };
}

/** The query that says a view, with what is too long for it kept in the browser. */
function queryOf(view: View): string {
  const { origin, pathname } = window.location;
  const { query, kept } = printView(view, longestAddress - origin.length - pathname.length);
  const isKept = kept === null || keepPart(kept, storage);
  return isKept ? query : printView(view, Number.POSITIVE_INFINITY).query;
}

/** Whether a change belongs to the step that stands already. */
const joinsLast = (how: How): boolean =>
  how === 'silent' || (typeof how === 'object' && how.gesture === gesture);

/** Changes the view, which is the address of the page. */
export const changeView: ChangeView = (change, how = 'step') => {
  const query = queryOf({ ...current().view, ...change });
  if (query === window.location.search) return;
  const address = `${window.location.pathname}${query}`;
  if (joinsLast(how)) replaceStep(address);
  else enterStep(address);
  if (how !== 'silent') gesture = typeof how === 'object' ? how.gesture : null;
  for (const listener of listeners) listener();
};

/** The next change makes a step of its own, even if it is of the same kind as the last. */
export function endGesture(): void {
  gesture = null;
}

/** The view that the address says. */
export const useView = (): View => useSyncExternalStore(subscribe, current).view;

let steps: Steps = { canUndo: false, canRedo: false };

function currentSteps(): Steps {
  const now = stepsFromHere();
  // The same object as long as it says the same, so that nothing is drawn anew for it.
  if (now.canUndo !== steps.canUndo || now.canRedo !== steps.canRedo) steps = now;
  return steps;
}

/** Whether a change of the view can be undone, or done again. */
export const useSteps = (): Steps => useSyncExternalStore(subscribe, currentSteps);

/** Whether the address names a part that this browser does not keep. */
export const usePartMissing = (): boolean => useSyncExternalStore(subscribe, current).partMissing;
