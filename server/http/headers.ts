import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** The security headers: nothing from another host, no frames, no inline style or script. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // Plain HTTP on loopback: there is no TLS to insist on.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    // Nothing of an address leaves for another site; with less, a form of our own could not be told from one of theirs.
    referrerPolicy: { policy: 'same-origin' },
  });
