import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** The name in a Host header, without its port; IPv6 keeps its brackets. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/**
 * Refuses a Host that is not this server (DNS rebinding) and every request that comes from another site.
 * @param names the names by which this server may be called
 */
export function guardOrigin(names: ReadonlySet<string>): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host ?? '';
    if (!names.has(hostName(host)))
      throw new Problem({
        code: 'foreignHost',
        field: 'Host',
        parameters: { names: [...names].join(', ') },
      });
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    // A link from elsewhere may open a page of ours; nothing from elsewhere may call the API.
    const navigation =
      request.headers['sec-fetch-mode'] === 'navigate' &&
      request.method === 'GET' &&
      !request.path.startsWith('/api/');
    const foreign =
      (origin !== undefined && originHost(origin) !== host.toLowerCase()) ||
      site === 'cross-site' ||
      site === 'same-site';
    if (foreign && !navigation) throw new Problem({ code: 'foreignOrigin', field: 'Origin' });
    next();
  };
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Requires `Authorization: Bearer <token>`; compared in constant time. */
export function requireToken(token: string): RequestHandler {
  const expected = digest(token);
  return (request, _response, next) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined || !timingSafeEqual(digest(given), expected))
      throw new Problem({ code: 'tokenRequired', field: 'Authorization' });
    next();
  };
}
