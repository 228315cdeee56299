import type { Database } from './database.ts';
import { differsFromRevision } from './differsFromRevision.ts';
import type { RevisionState } from './revisionState.ts';

/**
 * Knows whether the stored data are those of their revision, and looks again only after something was written: the mark of
 * the last commit tells. Asking costs a few milliseconds; comparing goes on in the background.
 */
export class RevisionWatch {
  readonly #database: Database;
  #known: { readonly commit: string; readonly state: RevisionState } | null = null;
  #comparing: Promise<void> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * What is known of the data as they stand; `comparing` where they are being looked at.
   * @throws DatabaseAway
   */
  async state(): Promise<RevisionState | { readonly is: 'comparing' }> {
    const commit = await this.#database.lastCommit();
    if (this.#known?.commit === commit) return this.#known.state;
    this.#comparing ??= this.#compare().finally(() => (this.#comparing = null));
    return { is: 'comparing' };
  }

  /** Resolves when nothing is being compared any more. */
  async settled(): Promise<void> {
    await this.#comparing;
  }

  async #compare(): Promise<void> {
    try {
      // Asked before: what is written while it compares makes it compare once more.
      const commit = await this.#database.lastCommit();
      this.#known = { commit, state: await differsFromRevision(this.#database) };
    } catch {
      // The database is away or the data move: whoever asks next makes it try again.
    }
  }
}
