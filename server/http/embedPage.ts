import { join } from 'node:path';
import type { RequestHandler } from 'express';

/** Where the page is that others may frame. */
export const embedPath = '/embed';

/**
 * Serves the explorer to be framed, by pages of the origins that were named and by no others; browsers hold to it. Every other
 * page of this server is framed by nobody.
 */
export const embedPage =
  (clientFolder: string, embedders: readonly string[]): RequestHandler =>
  (_request, response) => {
    const policy = String(response.getHeader('Content-Security-Policy') ?? '');
    const ancestors = embedders.length === 0 ? "'none'" : embedders.join(' ');
    response.set(
      'Content-Security-Policy',
      policy.replace("frame-ancestors 'none'", () => `frame-ancestors ${ancestors}`),
    );
    // The older header knows no list, and would forbid what the policy allows.
    if (embedders.length > 0) response.removeHeader('X-Frame-Options');
    response.sendFile(join(clientFolder, 'index.html'), { cacheControl: false });
  };
