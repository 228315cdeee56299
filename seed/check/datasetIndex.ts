import type { FileName } from '../read/columns.ts';
import { cellOf, type Reading, type Row } from '../read/tables.ts';
import { compileLocatorPattern, type LocatorPattern } from './locatorPattern.ts';

/** The rows of a dataset by id, made once; every question after that takes the same time, however many rows there are. */
export class DatasetIndex {
  readonly #reading: Reading;
  readonly #rows = new Map<FileName, ReadonlyMap<string, Row>>();
  readonly #patterns = new Map<string, LocatorPattern>();

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const [file, rows] of Object.entries(reading.tables) as [FileName, readonly Row[]][])
      this.#rows.set(file, new Map(rows.map((row) => [cellOf(row, 'id'), row])));
  }

  rowOf(file: FileName, id: string): Row | undefined {
    return this.#rows.get(file)?.get(id);
  }

  /** Whether a file has an id, or may have it: in a row or a file that cannot be read. */
  mayHave(file: FileName, id: string): boolean {
    const { unreadable, lostIds } = this.#reading;
    return (
      this.rowOf(file, id) !== undefined ||
      unreadable.has(file) ||
      lostIds.get(file)?.has(id) === true
    );
  }

  /** The ids of some files, to suggest one. */
  *idsOf(files: readonly FileName[]): Generator<string> {
    for (const file of files) yield* this.#rows.get(file)?.keys() ?? [];
  }

  /** The compiled pattern of a source that is there. */
  patternOf(source: Row): LocatorPattern {
    const text = cellOf(source, 'locatorPattern');
    const pattern = this.#patterns.get(text) ?? compileLocatorPattern(text);
    this.#patterns.set(text, pattern);
    return pattern;
  }
}
