import type { Position } from '../graph/layout.ts';

interface Move {
  readonly actor: string;
  readonly from: Position;
}

const most = 100;

/** Where actors stood before they were dragged, the last drag last. */
export class Moves {
  readonly #moves: Move[] = [];

  add(actor: string, from: Position): void {
    this.#moves.push({ actor, from });
    if (this.#moves.length > most) this.#moves.shift();
  }

  /** Takes back the last drag; null if there was none. */
  take(): Move | null {
    return this.#moves.pop() ?? null;
  }
}
