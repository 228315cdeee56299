import { problemMessage, type ProblemMessage } from '../../model/messages/problem.ts';

/** A call that did not bring an answer: the server's problem document, or that there is no server. */
export class RequestFailed extends Error {
  readonly problem: ProblemMessage | null;
  /** Seconds after which it is worth asking again; null: asking again would bring the same. */
  readonly retryAfter: number | null;

  constructor(problem: ProblemMessage | null, retryAfter: number | null) {
    super(problem?.detail ?? 'no server');
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

const unreachableRetry = 5;

async function send<T>(path: string, init: RequestInit & { signal: AbortSignal }): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, init);
  } catch (error) {
    if (init.signal.aborted) throw error;
    throw new RequestFailed(null, unreachableRetry);
  }
  if (response.ok) return (await response.json()) as T;
  const document = problemMessage.safeParse(await response.json().catch(() => null));
  const retry = response.headers.get('retry-after');
  throw new RequestFailed(
    document.success ? document.data : null,
    retry === null ? null : Number(retry),
  );
}

/**
 * Asks the API.
 * @throws RequestFailed
 */
export const request = <T>(path: string, signal: AbortSignal): Promise<T> =>
  send<T>(path, { signal, headers: { accept: 'application/json' } });

/**
 * Puts a question to the API as JSON.
 * @throws RequestFailed
 */
export const post = <T>(path: string, question: unknown, signal: AbortSignal): Promise<T> =>
  send<T>(path, {
    method: 'POST',
    signal,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
