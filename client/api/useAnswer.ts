import { useEffect, useState } from 'react';
import { request, RequestFailed } from './request.ts';

export type Answer<T> =
  | { readonly state: 'waiting'; readonly last: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: RequestFailed; readonly last: T | null };

const remembered = new Map<string, unknown>();
const mostRemembered = 60;

function remember(path: string, value: unknown): void {
  remembered.delete(path);
  remembered.set(path, value);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
}

/** The value to show meanwhile: the answer, or the last one while a new one is on its way. */
export const shown = <T>(answer: Answer<T>): T | null =>
  answer.state === 'ready' ? answer.value : answer.last;

/**
 * The answer of the API to a path; null asks nothing. An answer given before is shown at once and checked again; a failure
 * that may pass is asked again by itself.
 */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [answer, setAnswer] = useState<{ path: string | null; answer: Answer<T> }>({
    path: null,
    answer: { state: 'waiting', last: null },
  });
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      request<T>(path, abort.signal).then(
        (value) => {
          remember(path, value);
          setAnswer({ path, answer: { state: 'ready', value } });
        },
        (error: unknown) => {
          if (abort.signal.aborted) return;
          const failure = error instanceof RequestFailed ? error : new RequestFailed(null, null);
          setAnswer(({ answer: before }) => ({
            path,
            answer: { state: 'failed', failure, last: shown(before) },
          }));
          if (failure.retryAfter !== null) again = setTimeout(ask, failure.retryAfter * 1_000);
        },
      );
    };
    ask();
    return () => {
      abort.abort();
      clearTimeout(again);
    };
  }, [path]);
  if (path === answer.path) return answer.answer;
  const known = path === null ? undefined : (remembered.get(path) as T | undefined);
  return known === undefined
    ? { state: 'waiting', last: shown(answer.answer) }
    : { state: 'ready', value: known };
}
