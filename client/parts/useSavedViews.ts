import { useSyncExternalStore } from 'react';
import { hearSavedViews, savedViews, type SavedView } from '../state/savedViews.ts';

/** The views that are saved of every dataset. */
export const useSavedViews = (): readonly SavedView[] =>
  useSyncExternalStore(hearSavedViews, savedViews);
