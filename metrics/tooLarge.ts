/** A network on which a measure would take longer than anybody waits. */
export class TooLarge extends Error {
  readonly actors: number;
  readonly ties: number;

  constructor(actors: number, ties: number) {
    super(`${actors} actors and ${ties} ties are too many.`);
    this.actors = actors;
    this.ties = ties;
  }
}
