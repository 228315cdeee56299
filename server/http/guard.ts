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
    // Of two Host headers a proxy may have believed the other one.
    const hosts = request.rawHeaders.filter(
      (name, at) => at % 2 === 0 && name.toLowerCase() === 'host',
    ).length;
    if (hosts > 1 || !names.has(hostName(host)))
      throw new Problem({
        code: 'foreignHost',
        field: 'Host',
        parameters: { names: [...names].join(', ') },
      });
    const { origin } = request.headers;
    const site = String(request.headers['sec-fetch-site'] ?? '').toLowerCase();
    // A link from elsewhere may open a page of ours; nothing from elsewhere may call the API.
    const navigation =
      String(request.headers['sec-fetch-mode'] ?? '').toLowerCase() === 'navigate' &&
      request.method === 'GET' &&
      !request.path.toLowerCase().startsWith('/api/');
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
