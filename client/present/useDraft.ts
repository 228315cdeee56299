import { useSyncExternalStore } from 'react';
import { draftSchema, emptyDraft, type Draft } from './draft.ts';

const key = 'entremise.draft';
const listeners = new Set<() => void>();
let known: { readonly text: string | null; readonly draft: Draft } = {
  text: null,
  draft: emptyDraft,
};

function stored(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; then the draft lasts as long as the page.
    return known.text;
  }
}

function read(text: string | null): Draft {
  if (text === null) return emptyDraft;
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? emptyDraft;
  } catch {
    // Something else was written there.
    return emptyDraft;
  }
}

function current(): Draft {
  const text = stored();
  if (text !== known.text) known = { text, draft: read(text) };
  return known.draft;
}

function keep(draft: Draft): void {
  const text = JSON.stringify(draft);
  known = { text, draft };
  try {
    window.localStorage.setItem(key, text);
  } catch {
    // Kept in the page alone.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The draft that this browser keeps, and how to change it. */
export const useDraft = (): { readonly draft: Draft; readonly keep: (draft: Draft) => void } => ({
  draft: useSyncExternalStore(subscribe, current),
  keep,
});
