import { makeId } from './makeId.ts';

/** Gives out ids, each once; what had one in the edition before has it again. */
export class IdMaker {
  readonly #taken: Set<string>;
  readonly #kept: ReadonlyMap<string, string>;
  readonly #given = new Map<string, string>();

  /** @param kept ids of the edition before, by key; they are never given to anything else */
  constructor(kept: ReadonlyMap<string, string>) {
    this.#kept = kept;
    this.#taken = new Set(kept.values());
  }

  /** The id of what has this key; a new one is made of the name. */
  idOf(key: string, name: string): string {
    const known = this.#given.get(key) ?? this.#kept.get(key);
    const id = known ?? this.#free(makeId(name));
    this.#taken.add(id);
    this.#given.set(key, id);
    return id;
  }

  /** An id that nothing kept has, for what is not looked up by a key. */
  fresh(wanted: string): string {
    const id = this.#free(wanted);
    this.#taken.add(id);
    return id;
  }

  /** The ids given out, by key. */
  get given(): ReadonlyMap<string, string> {
    return this.#given;
  }

  #free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${wanted}-${count}`;
    return id;
  }
}
