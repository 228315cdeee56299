import { LRUCache } from 'lru-cache';

/** Wrong tries of one address that cost nothing; from then on each doubles the wait. */
const freeTries = 3;
const firstWait = 1_000;
const longestWait = 60_000;
/** Wrong tries for one name, from whatever addresses, from which on that name has to wait too. */
const freeTriesOfName = 12;
/** How many tries of one address count against a name: nobody can keep another one out from one place. */
const mostOfOneAddress = 4;
/** Milliseconds after which wrong tries are forgotten. */
const memory = 60 * 60 * 1_000;
const mostKept = 10_000;

interface Tries {
  readonly count: number;
  /** The time from which the next try is looked at. */
  readonly from: number;
  /** The time of the last try. */
  readonly at: number;
}

const kept = (): LRUCache<string, Tries> => new LRUCache<string, Tries>({ max: mostKept });

/**
 * Slows down who guesses: each address by itself, and each name over all addresses. An address from which a user has
 * signed in before does not wait for what others do with his name.
 */
export class SignInTries {
  readonly #now: () => number;
  readonly #ofAddress = kept();
  readonly #ofName = kept();
  readonly #ofBoth = kept();
  /** From where users have signed in. */
  readonly #known = new LRUCache<string, true>({ max: mostKept });

  /** @param now the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds until a try is looked at; 0: now. */
  wait(name: string, address: string): number {
    const own = this.#ofAddress.get(address)?.from ?? 0;
    const isKnown = this.#known.has(`${name} ${address}`);
    const ofName = isKnown ? 0 : (this.#ofName.get(name)?.from ?? 0);
    return Math.max(0, Math.max(own, ofName) - this.#now());
  }

  /** Counts a try as a wrong one, before it is looked at: many at the same moment are as slow as one after the other. */
  begin(name: string, address: string): void {
    this.#count(this.#ofAddress, address, freeTries);
    const both = `${name} ${address}`;
    this.#count(this.#ofBoth, both, Infinity);
    // The token has no name, and is too long to be guessed from many places.
    if (name !== '' && (this.#ofBoth.get(both)?.count ?? 0) <= mostOfOneAddress)
      this.#count(this.#ofName, name, freeTriesOfName);
  }

  /** A try that was right takes back what was counted. */
  succeeded(name: string, address: string): void {
    this.#ofAddress.delete(address);
    this.#ofName.delete(name);
    this.#ofBoth.delete(`${name} ${address}`);
    this.#known.set(`${name} ${address}`, true);
  }

  #count(tries: LRUCache<string, Tries>, key: string, free: number): void {
    const now = this.#now();
    const before = tries.get(key);
    const count = before === undefined || now - before.at > memory ? 1 : before.count + 1;
    const wait = count < free ? 0 : Math.min(longestWait, firstWait * 2 ** (count - free));
    tries.set(key, { count, from: now + wait, at: now });
  }
}
