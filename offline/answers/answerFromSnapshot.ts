import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { domainFault } from '../../server/http/domainFault.ts';
import { Problem } from '../../server/http/problem.ts';
import { openSnapshot } from '../store/openSnapshot.ts';
import { calls } from './calls.ts';
import { ReachOfSnapshot } from './reachOfSnapshot.ts';

/** A query as Express reads it: what is given several times is a list. */
function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const [first = '', ...others] = parameters.getAll(name);
    query[name] = others.length === 0 ? first : [first, ...others];
  }
  return query;
}

const jsonOf = (value: unknown, status: number): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json' },
  });

/** An error as the server would say it; of what is not in the file, that it is not in the file. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownId)
    return new Problem({ code: 'notInSnapshot', parameters: { id: error.id }, field: 'id' });
  return new Problem(domainFault(error) ?? { code: 'unexpected' });
}

async function answerTo(
  path: string,
  parameters: URLSearchParams,
  body: string | null,
  database: Database,
  reach: ReachOfSnapshot,
): Promise<unknown> {
  if (body !== null) {
    const answer = await reach.answer(path, JSON.parse(body));
    if (answer !== undefined) return answer;
  }
  for (const call of body === null ? calls : []) {
    const match = call.path.exec(path);
    if (match === null) continue;
    const read = call.prepare(queryOf(parameters), decodeURIComponent(match[1] ?? ''));
    return (await read(database)).value;
  }
  throw new Problem({ code: 'outsideSnapshot', parameters: { path } });
}

/**
 * Answers the calls of the API from a snapshot, in the form of the server's answers. Nothing is asked of anybody else.
 */
export function answerFromSnapshot(
  snapshot: SnapshotMessage,
): (path: string, init: RequestInit) => Promise<Response> {
  const all = openSnapshot(snapshot);
  const reach = new ReachOfSnapshot(all);
  return async (path, { headers, body, signal }) => {
    const isNarrow = new Headers(headers).get('entremise-layer') === 'public';
    const [place = '', query = ''] = path.split('?', 2);
    const asked = typeof body === 'string' ? body : null;
    try {
      const database = isNarrow ? all.view({ audience: 'public' }) : all;
      const value = await answerTo(place, new URLSearchParams(query), asked, database, reach);
      signal?.throwIfAborted();
      return jsonOf(value, 200);
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const { document } = problemOf(error);
      return jsonOf(document, document.status);
    }
  };
}
