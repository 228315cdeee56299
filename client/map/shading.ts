/** What all programs of a map share and the pointer changes: one uniform, so that a hover touches no item. */
export interface Shading {
  /** The paper, as red, green and blue from 0 to 1. */
  sheet: readonly [number, number, number];
  /** The ink in which all signs are drawn in their one picture. */
  ink: readonly [number, number, number];
  /** Strength of lines and signs that have not the attention; 1 while nobody has it. */
  edges: number;
  nodes: number;
}

/** A hex color in six digits as red, green and blue from 0 to 1. */
export function toChannels(color: string): readonly [number, number, number] {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
