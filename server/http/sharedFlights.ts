import { Gone } from '../../database/errors.ts';

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly abort: AbortController;
  waiting: number;
}

/** Equal questions that are asked at the same time share one answer; it is called off when the last of them has gone. */
export class SharedFlights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /**
   * The answer to a question that may be on its way already.
   *
   * @param signal of this caller alone
   * @param start begins the work where nobody has; its signal is aborted when nobody waits any more
   * @throws Gone where this caller has gone
   */
  async join(
    key: string,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const flight = this.#flights.get(key) ?? this.#begin(key, start);
    flight.waiting += 1;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(new Gone());
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([flight.answer, left]);
    } finally {
      signal.removeEventListener('abort', leave);
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
        flight.abort.abort();
      }
    }
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const abort = new AbortController();
    const answer = start(abort.signal);
    const flight: Flight<T> = { answer, abort, waiting: 0 };
    this.#flights.set(key, flight);
    const land = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    answer.then(land, land);
    return flight;
  }
}
