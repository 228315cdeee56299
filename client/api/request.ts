import type { ZodType } from 'zod';
import { problemMessage } from '../../model/messages/problem.ts';
import { layerHeaders } from './layer.ts';
import { RequestFailed } from './requestFailed.ts';
import { send as sendCall } from './transport.ts';

/** Seconds after which a server that does not answer is asked again. */
const unreachableRetry = 5;

/** `Retry-After` in seconds; null where the server names none, or a date, which it never does. */
function retryAfterOf(response: Response): number | null {
  const text = response.headers.get('retry-after') ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const body: unknown = await response.json().catch(() => null);
  const document = problemMessage.safeParse(body);
  return new RequestFailed(
    document.success ? { kind: 'problem', problem: document.data } : { kind: 'unreadable' },
    retryAfterOf(response),
  );
}

async function send<T>(
  path: string,
  schema: ZodType<T>,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<T> {
  let response: Response;
  let body: unknown;
  try {
    response = await sendCall(path, init);
    if (!response.ok) throw await failureOf(response);
    body = await response.json();
  } catch (error) {
    if (init.signal.aborted || error instanceof RequestFailed) throw error;
    throw error instanceof SyntaxError
      ? new RequestFailed({ kind: 'unreadable' }, null)
      : new RequestFailed({ kind: 'unreachable' }, unreachableRetry);
  }
  const answer = schema.safeParse(body);
  if (!answer.success) throw new RequestFailed({ kind: 'unreadable' }, null);
  return answer.data;
}

/**
 * Asks the API.
 * @param schema what its answer has to be
 * @param layer headers that say which layer is asked; that of this window where nothing is said
 * @throws RequestFailed
 */
export const request = <T>(
  path: string,
  schema: ZodType<T>,
  signal: AbortSignal,
  layer: Readonly<Record<string, string>> = layerHeaders(),
): Promise<T> => send(path, schema, { signal, headers: { accept: 'application/json', ...layer } });

const asJson = (question: unknown, headers: Readonly<Record<string, string>>) => ({
  method: 'POST',
  headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
  body: JSON.stringify(question),
});

/**
 * Puts a question to the API as JSON.
 * @param schema what its answer has to be
 * @throws RequestFailed
 */
export const post = <T>(
  path: string,
  question: unknown,
  schema: ZodType<T>,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> =>
  send(path, schema, { signal, ...asJson(question, { ...layerHeaders(), ...headers }) });

/** Sends a file as it is. */
export const putFile = <T>(
  path: string,
  file: Blob,
  schema: ZodType<T>,
  signal: AbortSignal,
): Promise<T> =>
  send(path, schema, {
    method: 'PUT',
    signal,
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: file,
  });

/**
 * Has the API take something away.
 * @param schema what its answer has to be
 * @throws RequestFailed
 */
export const remove = <T>(path: string, schema: ZodType<T>, signal: AbortSignal): Promise<T> =>
  send(path, schema, { method: 'DELETE', signal, headers: { accept: 'application/json' } });

/** A file, under the name that the server gives it. */
export interface ReceivedFile {
  readonly file: Blob;
  readonly name: string;
}

/** The name in a `Content-Disposition`: in any script where it is given so (RFC 6266), else in ASCII. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? 'export';
}

/**
 * Asks for a file by a question as JSON.
 * @throws RequestFailed
 */
export async function postForFile(
  path: string,
  question: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<ReceivedFile> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, asJson(question, { ...headers, accept: '*/*' }));
    if (!response.ok) throw await failureOf(response);
    const file = await response.blob();
    return { file, name: nameIn(response.headers.get('content-disposition') ?? '') };
  } catch (error) {
    if (error instanceof RequestFailed) throw error;
    throw new RequestFailed({ kind: 'unreachable' }, unreachableRetry);
  }
}
