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

/**
 * Asks the API.
 * @throws RequestFailed
 */
export async function request<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new RequestFailed(null, unreachableRetry);
  }
  if (response.ok) return (await response.json()) as T;
  const document = problemMessage.safeParse(await response.json().catch(() => null));
  const retry = response.headers.get('retry-after');
  throw new RequestFailed(document.success ? document.data : null, retry === null ? null : Number(retry));
}
