import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Milliseconds that a session lasts at most, and that it lasts when nothing is asked. */
const longest = 12 * 60 * 60 * 1_000;
const idle = 3 * 60 * 60 * 1_000;
const mostSessions = 10_000;

/** Whose session it is: whoever has the token, or a user, known by what was made of his password. */
export type Holder =
  | { readonly by: 'token' }
  | { readonly by: 'login'; readonly name: string; readonly password: string };

interface Session {
  readonly holder: Holder;
  /** The times at which it ends: in any case, and if nothing is asked until then. */
  readonly end: number;
  idleEnd: number;
}

/** Sessions are kept by their hash, so that memory holds nothing that opens the door. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Who has signed in, in memory: whoever starts the server anew signs everybody out. */
export class Sessions {
  /** Seconds that a browser keeps the cookie. */
  static readonly seconds = longest / 1_000;
  readonly #now: () => number;
  readonly #open = new LRUCache<string, Session>({ max: mostSessions });

  /** @param now the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns the secret that the browser keeps */
  begin(holder: Holder): string {
    const secret = randomBytes(32).toString('base64url');
    const now = this.#now();
    this.#open.set(keyOf(secret), { holder, end: now + longest, idleEnd: now + idle });
    return secret;
  }

  /** Whose session a secret opens, which keeps it alive; null where it opens none. */
  holderOf(secret: string): Holder | null {
    const session = this.#open.get(keyOf(secret));
    const now = this.#now();
    if (session === undefined) return null;
    if (now >= session.end || now >= session.idleEnd) {
      this.end(secret);
      return null;
    }
    session.idleEnd = now + idle;
    return session.holder;
  }

  end(secret: string): void {
    this.#open.delete(keyOf(secret));
  }
}
