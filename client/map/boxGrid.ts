/** An upright box in pixels; y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area that two boxes share, in square pixels. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

const cell = 80;
const cellOf = (at: number): number => Math.floor(at / cell);
/** One number for a column and a row; sheets are some thousand cells wide at most. */
const keyOf = (column: number, row: number): number => column * 100_003 + row;
const nobody: readonly number[] = [];

/** Boxes by where they lie, so that a new one is compared with its neighbors alone. */
export class BoxGrid<Item extends Box> {
  readonly #items: Item[] = [];
  /** For each item the last search that met it, so that none is met twice. */
  readonly #met: number[] = [];
  readonly #cells = new Map<number, number[]>();
  #search = 0;

  add(item: Item): void {
    const index = this.#items.push(item) - 1;
    this.#met.push(0);
    const { left, top, width, height } = item;
    for (let column = cellOf(left); column <= cellOf(left + width); column += 1)
      for (let row = cellOf(top); row <= cellOf(top + height); row += 1) {
        const there = this.#cells.get(keyOf(column, row));
        if (there === undefined) this.#cells.set(keyOf(column, row), [index]);
        else there.push(index);
      }
  }

  /** Visits the items that may touch a box, each once, until the visitor has seen enough and says so by false. */
  visitNear({ left, top, width, height }: Box, visit: (item: Item) => boolean): void {
    this.#search += 1;
    for (let column = cellOf(left); column <= cellOf(left + width); column += 1)
      for (let row = cellOf(top); row <= cellOf(top + height); row += 1)
        for (const index of this.#cells.get(keyOf(column, row)) ?? nobody) {
          const item = this.#items[index];
          if (item === undefined || this.#met[index] === this.#search) continue;
          this.#met[index] = this.#search;
          if (!visit(item)) return;
        }
  }
}
