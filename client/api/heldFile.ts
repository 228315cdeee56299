/** What a file that holds a snapshot says of itself. */
export interface HeldFile {
  /** The day on which it was made, ISO. */
  readonly madeOn: string;
  readonly revision: string;
  /** How many restricted rows and scenes it holds; none: it is of the public layer. */
  readonly restricted: number;
  readonly sources: readonly string[];
}

let held: HeldFile | null = null;

/** Says that this page is a file that leaves its server; told once, before anything is drawn. */
export function holdFile(file: HeldFile): void {
  held = file;
}

/** What this page says of itself where it is such a file; null where a server answers. */
export const heldFile = (): HeldFile | null => held;
