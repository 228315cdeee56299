import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';

/**
 * Reads the revision of the data for every request, one read for all that arrive while another is under way. Nobody joins a
 * read that began before he came, so that whoever asks after a load sees the load.
 */
export class RevisionReader {
  readonly #database: Database;
  #running: Promise<string> | null = null;
  #next: Promise<string> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws DatabaseAway, NoData */
  read(): Promise<string> {
    if (this.#running === null) return this.#start();
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#start();
      });
    return this.#next;
  }

  #start(): Promise<string> {
    const running = readConsistently(this.#database, () => Promise.resolve(null)).then(
      ({ dataset }) => dataset.revision,
    );
    this.#running = running;
    const end = () => {
      if (this.#running === running) this.#running = null;
    };
    running.then(end, end);
    return running;
  }
}
