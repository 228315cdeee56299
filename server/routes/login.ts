import { isIP } from 'node:net';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { Language } from '../../model/wording.ts';
import { Access, type Given } from '../http/access.ts';
import { embedPath } from '../http/embedPage.ts';
import { loginPage, loginStyle, type LoginFault } from '../http/loginPage.ts';
import { visitorOf } from '../http/permissions.ts';
import { Problem } from '../http/problem.ts';
import { Sessions } from '../http/sessions.ts';
import { SignInBusy } from '../users/users.ts';

/** A page of another site is sent without the cookie of the login, which is `SameSite=Strict` on purpose. */
const noLogin =
  'This server asks for a login, which a page of another site cannot pass on. / Ce serveur demande une connexion, qu’une page d’un autre site ne peut transmettre.\n';

/** What the form of the page sends; whatever else is sent counts as not given. */
const given = z.object({
  name: z.string().default('').catch(''),
  password: z.string().default('').catch(''),
  token: z.string().optional().catch(undefined),
  next: z.string().default('/').catch('/'),
  lang: z.string().optional().catch(undefined),
});
type Form = z.infer<typeof given>;
const formOf = (value: unknown): Form =>
  given.parse(typeof value === 'object' ? (value ?? {}) : {});

const languageOf = (request: Request, { lang }: Form): Language => {
  if (lang === 'en' || lang === 'fr') return lang;
  return request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';
};

/** A path of this server and of no other; what is none leads to the start. */
function inside(next: string): string {
  const host = 'http://here.invalid';
  const url = next.startsWith('/') && URL.canParse(next, host) ? new URL(next, host) : null;
  return url !== null && url.origin === host && !url.pathname.startsWith('/log')
    ? `${url.pathname}${url.search}`
    : '/';
}

/** Behind a proxy that speaks TLS the cookie must never travel in the clear. */
const isEncrypted = (request: Request): boolean =>
  request.secure || request.headers['x-forwarded-proto'] === 'https';

/** Where a request comes from: behind a proxy on this machine, what that proxy says. */
function addressOf({ socket, headers }: Request): string {
  const direct = socket.remoteAddress ?? '';
  const isHere = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(direct);
  const told =
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return isHere && isIP(told) !== 0 ? told : direct;
}

const givenIn = ({ name, password, token }: Form): Given =>
  token === undefined ? { by: 'login', name, password } : { by: 'token', token: token.trim() };

/** `/login` takes a name and a password, or the token, and gives a session; `/logout` ends it. */
export function loginRoutes(access: Access): Router {
  const router = Router();
  const show = (
    request: Request,
    response: Response,
    form: Form,
    fault: LoginFault | null,
  ): void => {
    const language = languageOf(request, form);
    const { asksFor } = access;
    const next = inside(form.next);
    response
      .status(fault === null ? 200 : 401)
      .set('Cache-Control', 'no-store')
      .vary('Accept-Language')
      .type('html')
      .send(loginPage({ language, asksFor, next, fault, name: form.name }));
  };
  router.get('/login.css', (_request, response) => {
    response.type('css').send(loginStyle);
  });
  router.get('/login', (request, response) => show(request, response, formOf(request.query), null));
  router.post(
    '/login',
    express.urlencoded({ extended: false, limit: '8kb' }),
    async (request, response) => {
      const form = formOf(request.body);
      const tried = await access
        .signIn(givenIn(form), addressOf(request))
        .catch((error: unknown) => {
          if (error instanceof SignInBusy) return null;
          throw error;
        });
      if (tried === null) {
        response.set('Retry-After', '5');
        return show(request, response, form, { is: 'busy' });
      }
      if (tried.outcome === 'wait') {
        response.set('Retry-After', String(tried.seconds));
        return show(request, response, form, { is: 'wait', seconds: tried.seconds });
      }
      if (tried.outcome === 'wrong') {
        const is = form.token === undefined ? 'wrongUser' : 'wrongToken';
        return show(request, response, form, { is });
      }
      response.cookie(Access.cookie, tried.secret, {
        httpOnly: true,
        sameSite: 'strict',
        secure: isEncrypted(request),
        maxAge: Sessions.seconds * 1_000,
        path: '/',
      });
      response.redirect(303, inside(form.next));
    },
  );
  router.post('/logout', (request, response) => {
    access.signOut(request);
    response.clearCookie(Access.cookie, { path: '/' }).redirect(303, '/login');
  });
  return router;
}

/** Lets only those pass who are in; a page asked for by the others leads to the login, anything else is a 401. */
export const requireSignIn =
  (access: Access): RequestHandler =>
  (request, response, next) => {
    if (visitorOf(request) !== null) return next();
    // A frame gets no login page, which must never be framed; it says so instead of staying blank.
    if (request.path === embedPath) return response.status(401).type('text').send(noLogin);
    const wantsPage =
      request.method === 'GET' &&
      !request.path.toLowerCase().startsWith('/api/') &&
      request.accepts(['html', 'json']) === 'html';
    if (wantsPage) {
      const back =
        request.originalUrl === '/' ? '' : `?next=${encodeURIComponent(request.originalUrl)}`;
      return response.redirect(303, `/login${back}`);
    }
    throw new Problem({
      code: access.asksFor.users ? 'signInRequired' : 'tokenRequired',
      field: 'Authorization',
    });
  };
