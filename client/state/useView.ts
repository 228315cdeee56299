import { useCallback, useSyncExternalStore } from 'react';
import { formatView, parseView, type View } from './view.ts';

const listeners = new Set<() => void>();
let known: { query: string; view: View } | null = null;

function current(): View {
  const query = window.location.search;
  if (known?.query !== query) known = { query, view: parseView(query) };
  return known.view;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export type ChangeView = (change: Partial<View>, how?: 'step' | 'silent') => void;

/**
 * The view, held in the address of the page. A step can be undone with the browser's own back; a silent change replaces the
 * address without a step.
 */
export function useView(): readonly [View, ChangeView] {
  const view = useSyncExternalStore(subscribe, current);
  const change = useCallback<ChangeView>((part, how = 'step') => {
    const address = `${window.location.pathname}${formatView({ ...current(), ...part })}`;
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (how === 'step') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    for (const listener of listeners) listener();
  }, []);
  return [view, change];
}
