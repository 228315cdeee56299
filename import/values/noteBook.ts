import type { CountedNote, ImportNote } from '../../model/messages/importNote.ts';

/** Counts notes that are alike, in the order in which they come up. */
export class NoteBook {
  readonly #notes: Map<string, { readonly note: ImportNote; count: number }>;

  /** @param before goes on from there */
  constructor(before: readonly CountedNote[] = []) {
    this.#notes = new Map(before.map((entry) => [JSON.stringify(entry.note), { ...entry }]));
  }

  add(note: ImportNote): void {
    const key = JSON.stringify(note);
    const known = this.#notes.get(key);
    if (known === undefined) this.#notes.set(key, { note, count: 1 });
    else known.count += 1;
  }

  counted(): CountedNote[] {
    return [...this.#notes.values()];
  }
}
