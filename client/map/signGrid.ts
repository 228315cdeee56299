import type { Point } from './curve.ts';

/** A sign as a disc, in pixels. */
export interface SignDisc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const cell = 64;
const cellOf = (at: number): number => Math.floor(at / cell);
/** One number for a column and a row; sheets are some thousand cells wide at most. */
const keyOf = (column: number, row: number): number => column * 100_003 + row;

/** Signs by where they stand, so that a line meets only those near it. */
export class SignGrid {
  readonly #cells = new Map<number, SignDisc[]>();
  readonly #largest: number;

  constructor(signs: Iterable<SignDisc>) {
    let largest = 0;
    for (const sign of signs) {
      const key = keyOf(cellOf(sign.x), cellOf(sign.y));
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [sign]);
      else there.push(sign);
      largest = Math.max(largest, sign.radius);
    }
    this.#largest = largest;
  }

  /** Signs that may lie within a margin of the box around two points. */
  *along([ax, ay]: Point, [bx, by]: Point, margin: number): Generator<SignDisc> {
    const reach = this.#largest + margin;
    for (
      let column = cellOf(Math.min(ax, bx) - reach);
      column <= cellOf(Math.max(ax, bx) + reach);
      column += 1
    )
      for (
        let row = cellOf(Math.min(ay, by) - reach);
        row <= cellOf(Math.max(ay, by) + reach);
        row += 1
      )
        yield* this.#cells.get(keyOf(column, row)) ?? [];
  }
}
