import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Milliseconds that a login lasts. */
const sessionLife = 12 * 60 * 60 * 1_000;
/** Wrong tries of one address that cost nothing; from then on each doubles the wait. */
const freeTries = 3;
const firstWait = 1_000;
const longestWait = 60_000;

interface Tries {
  readonly wrong: number;
  /** The time from which the next try is looked at. */
  readonly from: number;
}

export type Login =
  | { readonly outcome: 'in'; readonly session: string; readonly seconds: number }
  | { readonly outcome: 'wrong' }
  /** Not looked at, since this address tried wrongly too often. */
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Who is let in where a token is required: by the token itself, or by a session that a login page gave for it. */
export class Access {
  static readonly cookie = 'entremise';
  readonly #token: Buffer;
  readonly #now: () => number;
  readonly #sessions = new Map<string, number>();
  readonly #tries = new Map<string, Tries>();

  /** @param now the time in milliseconds */
  constructor(token: string, now: () => number = Date.now) {
    this.#token = digest(token);
    this.#now = now;
  }

  #isToken(given: string): boolean {
    return timingSafeEqual(digest(given), this.#token);
  }

  /** Whether a request comes from somebody who is in. */
  isIn({ headers }: Pick<Request, 'headers'>): boolean {
    const bearer = /^bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.#isToken(bearer.trim());
    const session = sessionOf(headers.cookie ?? '');
    const until = session === null ? undefined : this.#sessions.get(key(session));
    return until !== undefined && until > this.#now();
  }

  /** Tries a token from an address; wrong tries slow the next ones of that address down. */
  login(token: string, address: string): Login {
    const now = this.#now();
    const tries = this.#tries.get(address) ?? { wrong: 0, from: 0 };
    if (tries.from > now)
      return { outcome: 'wait', seconds: Math.ceil((tries.from - now) / 1_000) };
    if (!this.#isToken(token)) {
      const wrong = tries.wrong + 1;
      const wait =
        wrong < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - freeTries));
      this.#tries.set(address, { wrong, from: now + wait });
      return { outcome: 'wrong' };
    }
    this.#tries.delete(address);
    for (const [other, until] of this.#sessions) if (until <= now) this.#sessions.delete(other);
    const session = randomBytes(32).toString('base64url');
    this.#sessions.set(key(session), now + sessionLife);
    return { outcome: 'in', session, seconds: sessionLife / 1_000 };
  }

  logout({ headers }: Pick<Request, 'headers'>): void {
    const session = sessionOf(headers.cookie ?? '');
    if (session !== null) this.#sessions.delete(key(session));
  }
}

/** Sessions are kept by their hash, so that memory holds nothing that opens the door. */
const key = (session: string): string => digest(session).toString('base64url');

function sessionOf(cookies: string): string | null {
  for (const part of cookies.split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === Access.cookie && value !== undefined) return value;
  }
  return null;
}
