import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { roleTable, type Permissions, type Role } from '../../model/roles.ts';
import { Problem } from './problem.ts';

/** Whoever a request comes from. */
export interface Visitor {
  /** null: no user of a name, but whoever sits at this machine, or has the token. */
  readonly name: string | null;
  readonly role: Role;
  readonly by: 'machine' | 'token' | 'login';
}

/** Who sits at a machine that nobody else reaches: its user, who may do everything. */
export const localVisitor: Visitor = { name: null, role: 'editor', by: 'machine' };

const visitors = new WeakMap<IncomingMessage, Visitor>();

/** Notes whom a request comes from; whose is not noted may do nothing. */
export const admit = (request: IncomingMessage, visitor: Visitor): void => {
  visitors.set(request, visitor);
};

/** Whom a request comes from, or null for somebody who is not in. */
export const visitorOf = (request: IncomingMessage): Visitor | null =>
  visitors.get(request) ?? null;

/** The one rule of who may do what. */
function may(request: IncomingMessage, permission: keyof Permissions): boolean {
  const visitor = visitorOf(request);
  return visitor !== null && roleTable[visitor.role][permission];
}

/** Whether whoever asks may see what is restricted. */
export const maySeeRestricted = (request: IncomingMessage): boolean =>
  may(request, 'seeRestricted');
/** Whether whoever asks may put queries of his own, and the named ones. */
export const mayRunCypher = (request: IncomingMessage): boolean => may(request, 'runCypher');
/** Whether whoever asks may edit, import, and choose which data are served. */
export const mayEdit = (request: IncomingMessage): boolean => may(request, 'edit');

const refusals = {
  seeRestricted: 'analystsOnly',
  runCypher: 'consoleClosed',
  edit: 'editorsOnly',
} as const;

/** Lets only those pass who may do something; the others get 401 or 403, as a problem document that says whose it is. */
export const needs =
  (permission: keyof Permissions): RequestHandler =>
  (request, _response, next) => {
    const visitor = visitorOf(request);
    if (visitor === null) throw new Problem({ code: 'signInRequired', field: 'Authorization' });
    if (!may(request, permission))
      throw new Problem({ code: refusals[permission], parameters: { role: visitor.role } });
    next();
  };
