import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Role } from '../../model/roles.ts';
import { nameKey } from '../users/user.ts';
import type { Users } from '../users/users.ts';
import type { Visitor } from './permissions.ts';
import { Sessions } from './sessions.ts';
import { SignInTries } from './signInTries.ts';

/** The token that lets in whoever has it, and as what. */
export interface Token {
  readonly secret: string;
  readonly role: Role;
}

/** Who is let in. */
export interface Door {
  readonly token: Token | null;
  /** null: there is no list of users. */
  readonly users: Users | null;
}

/** What somebody gives to be let in. */
export type Given =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'login'; readonly name: string; readonly password: string };

export type SignIn =
  | { readonly outcome: 'in'; readonly secret: string }
  | { readonly outcome: 'wrong' }
  /** Not looked at, since it was tried wrongly too often. */
  | { readonly outcome: 'wait'; readonly seconds: number };

type Asked = Pick<IncomingMessage, 'headers'>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Who is let in where a login is asked for: by name and password, by the token, or by a session that the login page gave. */
export class Access {
  static readonly cookie = 'entremise';
  readonly #token: (Pick<Token, 'role'> & { readonly digest: Buffer }) | null;
  readonly #users: Users | null;
  readonly #sessions: Sessions;
  readonly #tries: SignInTries;

  /** @param now the time in milliseconds */
  constructor({ token, users }: Door, now: () => number = Date.now) {
    this.#token = token === null ? null : { digest: digest(token.secret), role: token.role };
    this.#users = users;
    this.#sessions = new Sessions(now);
    this.#tries = new SignInTries(now);
  }

  /** What the login page may ask for. */
  get asksFor(): { readonly token: boolean; readonly users: boolean } {
    return {
      token: this.#token !== null,
      users: this.#users !== null && (this.#token === null || !this.#users.isEmpty),
    };
  }

  /** Whom a request comes from; null: from nobody who is in. */
  visitorOf({ headers }: Asked): Visitor | null {
    const bearer = /^bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.#isToken(bearer.trim()) ? this.#byToken() : null;
    const secret = secretOf(headers.cookie ?? '');
    const holder = secret === null ? null : this.#sessions.holderOf(secret);
    if (holder === null) return null;
    if (holder.by === 'token') return this.#byToken();
    const user = this.#users?.find(holder.name) ?? null;
    // Whoever has a new password, or was taken away, is signed out.
    if (user === null || user.password.hash !== holder.password) return null;
    return { name: user.name, role: user.role, by: 'login' };
  }

  /**
   * Tries to sign somebody in; wrong tries slow the next ones down.
   * @throws SignInBusy
   */
  async signIn(given: Given, address: string): Promise<SignIn> {
    const name = given.by === 'login' ? nameKey(given.name) : '';
    const wait = this.#tries.wait(name, address);
    if (wait > 0) return { outcome: 'wait', seconds: Math.ceil(wait / 1_000) };
    this.#tries.begin(name, address);
    const secret =
      given.by === 'token' ? this.#withToken(given.token) : await this.#withName(given);
    if (secret === null) return { outcome: 'wrong' };
    this.#tries.succeeded(name, address);
    return { outcome: 'in', secret };
  }

  signOut({ headers }: Asked): void {
    const secret = secretOf(headers.cookie ?? '');
    if (secret !== null) this.#sessions.end(secret);
  }

  #isToken(given: string): boolean {
    return this.#token !== null && timingSafeEqual(digest(given), this.#token.digest);
  }

  #byToken(): Visitor | null {
    return this.#token === null ? null : { name: null, role: this.#token.role, by: 'token' };
  }

  #withToken(token: string): string | null {
    return this.#isToken(token) ? this.#sessions.begin({ by: 'token' }) : null;
  }

  async #withName({ name, password }: { name: string; password: string }): Promise<string | null> {
    const user = (await this.#users?.verify(name, password)) ?? null;
    if (user === null) return null;
    return this.#sessions.begin({ by: 'login', name: user.name, password: user.password.hash });
  }
}

function secretOf(cookies: string): string | null {
  for (const part of cookies.split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === Access.cookie && value !== undefined) return value;
  }
  return null;
}
