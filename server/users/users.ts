import { randomBytes } from 'node:crypto';
import { isPassword, usualCost } from './hashPassword.ts';
import { nameKey, type PasswordHash, type User } from './user.ts';
import { readUsers, stateOfUsers } from './usersFile.ts';

/** Passwords tried at once: each takes 32 MB and a core. */
const mostAtOnce = 2;
/** Passwords that may wait for their turn. */
const mostWaiting = 50;

/** Too many sign in at the same moment. */
export class SignInBusy extends Error {}

/**
 * The users of a file, as it stands at each moment: whom another command takes away is gone at once. A file that can no
 * longer be used lets nobody in.
 */
export class Users {
  readonly #path: string;
  readonly #onUnusable: (reason: string) => void;
  #state = '';
  #known: ReadonlyMap<string, User> = new Map();
  #reason = '';
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param onUnusable is told why, once for each time that the file becomes so */
  constructor(path: string, onUnusable: (reason: string) => void = () => undefined) {
    this.#path = path;
    this.#onUnusable = onUnusable;
  }

  get isEmpty(): boolean {
    return this.#all().size === 0;
  }

  find(name: string): User | null {
    return this.#all().get(nameKey(name)) ?? null;
  }

  /**
   * The user whose name and password these are; it takes as long for a name that nobody has.
   * @throws SignInBusy
   */
  async verify(name: string, password: string): Promise<User | null> {
    const known = this.find(name);
    const kept = known?.password ?? this.#nobody();
    const fits = await this.#inTurn(() => isPassword(password, kept));
    // Looked up again: the file may have changed while the password was tried.
    const still = this.find(name);
    return fits && known !== null && still?.password.hash === known.password.hash ? still : null;
  }

  /** What nobody's password makes, as dear to try as those of the others. */
  #nobody(): PasswordHash {
    const [first] = this.#all().values();
    const { cost, blockSize, parallel } = first?.password ?? usualCost;
    const [salt, hash] = [randomBytes(16), randomBytes(32)].map((bytes) =>
      bytes.toString('base64url'),
    );
    return {
      algorithm: 'scrypt',
      cost,
      blockSize,
      parallel,
      salt: salt ?? '',
      hash: hash ?? '',
    };
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < mostAtOnce) this.#running += 1;
    else if (this.#waiting.length >= mostWaiting) throw new SignInBusy();
    // Whoever ends hands his place over.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #all(): ReadonlyMap<string, User> {
    try {
      const state = stateOfUsers(this.#path);
      if (state !== this.#state) {
        this.#state = state;
        this.#known = new Map();
        this.#known = new Map(readUsers(this.#path).map((user) => [nameKey(user.name), user]));
        this.#reason = '';
      }
    } catch (error) {
      this.#known = new Map();
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== this.#reason) this.#onUnusable(reason);
      this.#reason = reason;
    }
    return this.#known;
  }
}
