import { hashVersion, revisionOf } from './contentHash.ts';
import type { ChangedRow, RevisionState } from './revisionState.ts';
import type { StoredItem } from './storedItems.ts';
import type { PlainValue } from './values.ts';

/** Rows named; beyond it, they are counted. */
const mostNamed = 20;

/** What the loader adds to the record of a dataset; the rest is what the revision is made of. */
const added = new Set(['id', 'revision', 'publicRevision', 'bundled', 'load', 'hashVersion']);

/** Items that a row becomes, where it is not one: a figure is also the relationship to what it is about, a camp none at all. */
const itemsOf: ReadonlyMap<string, number> = new Map([
  ['figuresCount', 2],
  ['campsCount', 0],
  ['positionsCount', 0],
]);

/** Collects stored items and says in the end whether they are what was loaded. */
export class RevisionCheck {
  readonly #hashes: string[] = [];
  readonly #rows: ChangedRow[] = [];
  #changed = 0;
  #loaded = 0;

  add({ hash, mark, label, key }: StoredItem): void {
    this.#hashes.push(hash);
    if (mark !== null) this.#loaded += 1;
    if (hash === mark) return;
    this.#changed += 1;
    if (this.#rows.length < mostNamed) this.#rows.push({ label, key });
  }

  /** @param stored the properties of the node that says which dataset is loaded, or null */
  state(stored: Readonly<Record<string, PlainValue>> | null): RevisionState {
    if (stored === null || stored['hashVersion'] !== hashVersion) return { is: 'unknown' };
    const record = Object.fromEntries(Object.entries(stored).filter(([name]) => !added.has(name)));
    if (revisionOf(record, this.#hashes) === stored['revision']) return { is: 'same' };
    const counts = Object.entries(record).flatMap(([name, count]) =>
      name.endsWith('Count') ? [Number(count) * (itemsOf.get(name) ?? 1)] : [],
    );
    const wanted = counts.reduce((sum, count) => sum + count, 0);
    return {
      is: 'differs',
      rows: this.#rows,
      // A copy has the mark of what it copies: only the count tells.
      changed: this.#changed + Math.max(0, this.#loaded - wanted),
      removed: Math.max(0, wanted - this.#loaded),
    };
  }
}
