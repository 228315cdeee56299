import type { QueryCache } from '@tanstack/react-query';

/**
 * Keeps a cache of answers to a number: when one more is asked for, the oldest that nobody looks at are forgotten.
 * @returns ends it
 */
export const boundCache = (cache: QueryCache, most: number): (() => void) =>
  cache.subscribe(({ type, query }) => {
    if (type !== 'added') return;
    const over = cache.getAll().length - most;
    if (over <= 0) return;
    cache
      .getAll()
      .filter((other) => other !== query && !other.isActive() && other.state.fetchStatus === 'idle')
      .sort((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt)
      .slice(0, over)
      .forEach((idle) => cache.remove(idle));
  });
