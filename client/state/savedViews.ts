import { z } from 'zod';
import { addressOf, readAddress } from './address.ts';
import { changeView } from './useView.ts';
import type { View } from './view.ts';

const storedView = z.object({
  name: z.string().trim().min(1).max(200),
  /** The view as an address says it, whole. */
  query: z.string().max(100_000),
  /** Of which dataset it is a view. */
  dataset: z.string().max(200),
});

/** A view that somebody has saved under a name, which no other of its dataset has. */
export type SavedView = z.infer<typeof storedView>;

const viewsFile = z.object({ views: z.array(storedView).max(10_000) });

const storageKey = 'entremise.views';
const listeners = new Set<() => void>();
let known: readonly SavedView[] | null = null;
let isKept = true;

function read(): readonly SavedView[] {
  try {
    const parsed = viewsFile.safeParse(
      JSON.parse(window.localStorage.getItem(storageKey) ?? '{"views":[]}'),
    );
    return parsed.success ? parsed.data.views : [];
  } catch {
    return [];
  }
}

/** All that are saved, of every dataset, in order of time. */
export function savedViews(): readonly SavedView[] {
  known ??= read();
  return known;
}

/** False where the browser refuses to keep them. */
export const areViewsKept = (): boolean => isKept;

function set(views: readonly SavedView[]): void {
  known = views;
  try {
    window.localStorage.setItem(storageKey, JSON.stringify({ views }));
    isKept = true;
  } catch {
    isKept = false;
  }
  for (const listener of listeners) listener();
}

/** Another window may have saved or deleted some. */
function hear({ key }: StorageEvent): void {
  if (key !== storageKey) return;
  known = null;
  for (const listener of listeners) listener();
}

/** Hears of changes, in other windows too. */
export function hearSavedViews(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', hear);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', hear);
  };
}

const isOther =
  (a: Pick<SavedView, 'name' | 'dataset'>) =>
  (b: SavedView): boolean =>
    a.name !== b.name || a.dataset !== b.dataset;

/** Saves a view under a name; one that had the name before is replaced. */
export function saveView(name: string, dataset: string, view: View): void {
  const query = addressOf({ ...view, language: null, theme: null });
  const saved = { name: name.trim(), dataset, query };
  if (saved.name !== '') set([...savedViews().filter(isOther(saved)), saved]);
}

export const deleteView = (view: SavedView): void => set(savedViews().filter(isOther(view)));

/** Gives a view another name; one that had it before is replaced. */
export function renameView(view: SavedView, name: string): void {
  const renamed = { ...view, name: name.trim() };
  if (renamed.name === '' || renamed.name === view.name) return;
  set(
    savedViews()
      .filter(isOther(renamed))
      .map((other) => (isOther(view)(other) ? other : renamed)),
  );
}

/** Opens a saved view, as one step that can be undone; language and theme stay as they are. */
export function openView(
  { query }: SavedView,
  { language, theme }: Pick<View, 'language' | 'theme'>,
): void {
  changeView({ ...readAddress(query).view, language, theme });
}

/** Views as a file that another browser can take in. */
export const savedViewsFile = (views: readonly SavedView[]): Blob =>
  new Blob([JSON.stringify({ views }, null, 2), '\n'], { type: 'application/json' });

/**
 * Takes in the views of a file; those of the same names are replaced.
 * @returns how many there were; null where the file holds none
 */
export function takeInViews(text: string): number | null {
  let content: unknown = null;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = viewsFile.safeParse(content);
  if (!parsed.success) return null;
  const { views } = parsed.data;
  const isNew = (old: SavedView): boolean => views.every((view) => isOther(view)(old));
  set([...savedViews().filter(isNew), ...views]);
  return views.length;
}
