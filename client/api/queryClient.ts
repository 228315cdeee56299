import { QueryClient } from '@tanstack/react-query';
import { boundCache } from './boundCache.ts';
import { RequestFailed } from './requestFailed.ts';

/** Answers kept for those who go back; a graph may weigh a megabyte. */
const mostKept = 60;

const retryAfterOf = (error: Error): number | null =>
  error instanceof RequestFailed ? error.retryAfter : null;

/**
 * The calls of the page: a new question cancels the last, an answer given before is shown at once and checked again, and a
 * failure that may pass is asked again after the time that the server names.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // The server is on this machine: that the browser is offline says nothing about it.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (_failures, error) => retryAfterOf(error) !== null,
        retryDelay: (_failures, error) => (retryAfterOf(error) ?? 0) * 1_000,
      },
    },
  });
  boundCache(client.getQueryCache(), mostKept);
  return client;
}
