/** Brings an answer of the API: over HTTP, or from a snapshot that the page holds. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

let transport: Transport = (path, init) => fetch(`/api/v1${path}`, init);

/** From now on the page is answered by something else than the server that it came from. */
export function answerBy(other: Transport): void {
  transport = other;
}

/** Sends one call. @param path below `/api/v1`, with its query */
export const send: Transport = (path, init) => transport(path, init);
