import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { Access } from '../http/access.ts';
import { embedPath } from '../http/embedPage.ts';
import { loginPage, loginStyle, type LoginFault } from '../http/loginPage.ts';
import { Problem } from '../http/problem.ts';

/** A page of another site is sent without the cookie of the login, which is `SameSite=Strict` on purpose. */
const noLogin =
  'This server asks for a login, which a page of another site cannot pass on. / Ce serveur demande une connexion, qu’une page d’un autre site ne peut transmettre.\n';

const languageOf = (request: Request): 'en' | 'fr' =>
  request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';

function show(request: Request, response: Response, fault: LoginFault | null): void {
  response
    .status(fault === null ? 200 : 401)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(loginPage(languageOf(request), fault));
}

/** Behind a proxy that speaks TLS the cookie must never travel in the clear. */
const isEncrypted = (request: Request): boolean =>
  request.secure || request.headers['x-forwarded-proto'] === 'https';

/** `/login` takes the token and gives a session; `/logout` ends it. */
export function loginRoutes(access: Access): Router {
  const router = Router();
  router.get('/login.css', (_request, response) => {
    response.type('css').send(loginStyle);
  });
  router.get('/login', (request, response) => show(request, response, null));
  router.post(
    '/login',
    express.urlencoded({ extended: false, limit: '4kb' }),
    (request, response) => {
      const { token } = (request.body ?? {}) as { token?: unknown };
      const given = typeof token === 'string' ? token.trim() : '';
      const login = access.login(given, request.socket.remoteAddress ?? '');
      if (login.outcome === 'wrong') show(request, response, { kind: 'wrong' });
      else if (login.outcome === 'wait') {
        response.set('Retry-After', String(login.seconds));
        show(request, response, { kind: 'wait', seconds: login.seconds });
      } else {
        response.cookie(Access.cookie, login.session, {
          httpOnly: true,
          sameSite: 'strict',
          secure: isEncrypted(request),
          maxAge: login.seconds * 1_000,
          path: '/',
        });
        response.redirect(303, '/');
      }
    },
  );
  router.post('/logout', (request, response) => {
    access.logout(request);
    response.clearCookie(Access.cookie, { path: '/' }).redirect(303, '/login');
  });
  return router;
}

/** Lets only those pass who are in; a page asked for by the others leads to the login, anything else is a 401. */
export const requireAccess =
  (access: Access): RequestHandler =>
  (request, response, next) => {
    if (access.isIn(request)) return next();
    // A frame gets no login page, which must never be framed; it says so instead of staying blank.
    if (request.path === embedPath) return response.status(401).type('text').send(noLogin);
    const wantsPage =
      request.method === 'GET' &&
      !request.path.toLowerCase().startsWith('/api/') &&
      request.accepts(['html', 'json']) === 'html';
    if (wantsPage) return response.redirect(303, '/login');
    throw new Problem({ code: 'tokenRequired', field: 'Authorization' });
  };
