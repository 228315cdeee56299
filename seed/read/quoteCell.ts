import { withSignsNamed } from './invisibleSigns.ts';

const longest = 80;

/** What a cell holds, for a sentence: in quotes, the invisible named, the long shortened. */
export function quoteCell(text: string): string {
  const signs = Array.from(text.slice(0, longest * 2));
  const isWhole = text.length <= longest * 2 && signs.length <= longest;
  const shown = withSignsNamed(signs.slice(0, longest).join(''));
  return isWhole ? `“${shown}”` : `“${shown}…” (${text.length} characters)`;
}
