import { Busy, Gone } from '../../database/errors.ts';

/** Small questions go before large ones; a large one reads a whole graph. */
export type Size = 'small' | 'large';

export interface TurnLimits {
  /** Questions worked on at once, and of these large ones. */
  readonly atOnce: number;
  readonly largeAtOnce: number;
  /** Questions of one client that may wait, and of all. */
  readonly waitingEach: number;
  readonly waitingAll: number;
  /** Milliseconds that a question waits for its turn at most. */
  readonly patience: Readonly<Record<Size, number>>;
}

export const usualLimits: TurnLimits = {
  atOnce: 8,
  largeAtOnce: 3,
  waitingEach: 400,
  waitingAll: 1_000,
  patience: { small: 2_500, large: 15_000 },
};

interface Waiting {
  readonly start: () => void;
}

/** The questions of one size that wait, by client; clients take turns, and each one's go in the order of arrival. */
class Line {
  readonly #clients = new Map<string, Waiting[]>();

  add(client: string, waiting: Waiting): void {
    const own = this.#clients.get(client);
    if (own === undefined) this.#clients.set(client, [waiting]);
    else own.push(waiting);
  }

  remove(client: string, waiting: Waiting): void {
    const own = this.#clients.get(client)?.filter((other) => other !== waiting) ?? [];
    if (own.length === 0) this.#clients.delete(client);
    else this.#clients.set(client, own);
  }

  /** The next in turn; its client goes to the end of the line. */
  next(): Waiting | null {
    for (const [client, own] of this.#clients) {
      const first = own.shift();
      this.#clients.delete(client);
      if (own.length > 0) this.#clients.set(client, own);
      if (first !== undefined) return first;
    }
    return null;
  }

  countOf(client: string): number {
    return this.#clients.get(client)?.length ?? 0;
  }

  get count(): number {
    let all = 0;
    for (const own of this.#clients.values()) all += own.length;
    return all;
  }
}

/** Shares the database out among those who ask: a bound on what is worked on, fair turns, and an honest "busy" beyond. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #lines: Readonly<Record<Size, Line>> = { small: new Line(), large: new Line() };
  readonly #running: Record<Size, number> = { small: 0, large: 0 };

  constructor(limits: TurnLimits = usualLimits) {
    this.#limits = limits;
  }

  /**
   * Does work when its turn has come.
   *
   * @param client who asks, for fairness
   * @param signal takes the question out of the line when nobody waits for it any more
   * @param spent milliseconds that it has waited before for something else, which count too
   * @throws Busy where too many wait or the turn does not come in time; Gone
   */
  async take<T>(
    client: string,
    size: Size,
    signal: AbortSignal,
    work: () => Promise<T>,
    spent = 0,
  ): Promise<T> {
    await this.#turn(client, size, { signal, spent });
    try {
      return await work();
    } finally {
      this.#running[size] -= 1;
      this.#go();
    }
  }

  #turn(
    client: string,
    size: Size,
    { signal, spent }: { readonly signal: AbortSignal; readonly spent: number },
  ): Promise<void> {
    const { waitingEach, waitingAll, patience } = this.#limits;
    if (signal.aborted) return Promise.reject(new Gone());
    const { small, large } = this.#lines;
    if (small.countOf(client) + large.countOf(client) >= waitingEach)
      return Promise.reject(new Busy(true));
    if (small.count + large.count >= waitingAll) return Promise.reject(new Busy(false));
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#lines[size].remove(client, waiting);
        reject(error);
      };
      const abort = () => leave(new Gone());
      const left = Math.max(0, patience[size] - spent);
      const timer = setTimeout(() => leave(new Busy(false)), left);
      const waiting: Waiting = {
        start: () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', abort);
          this.#running[size] += 1;
          resolve();
        },
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#lines[size].add(client, waiting);
      this.#go();
    });
  }

  #go(): void {
    const { atOnce, largeAtOnce } = this.#limits;
    for (;;) {
      if (this.#running.small + this.#running.large >= atOnce) return;
      const next =
        this.#lines.small.next() ??
        (this.#running.large < largeAtOnce ? this.#lines.large.next() : null);
      if (next === null) return;
      next.start();
    }
  }
}
