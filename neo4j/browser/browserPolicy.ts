/**
 * The headers that keep Neo4j Browser on this machine. It asks other hosts for fonts, news, analytics and where to report
 * errors, and Neo4j's own setting against that exists in its Enterprise edition only; so the user's browser is told to
 * refuse whatever does not come from here, but for the WebSocket to the database.
 *
 * @param boltPort where the database answers on this machine
 */
export function browserPolicy(boltPort: number): Readonly<Record<string, string>> {
  const sockets = `ws://127.0.0.1:${boltPort} ws://localhost:${boltPort}`;
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    // It writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${sockets}`,
    "worker-src 'self' blob:",
    "media-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': directives.join('; '),
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
}
