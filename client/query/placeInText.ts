/** The offset of a line and a column, both from 1; the end of the text where they lie beyond it. */
export function placeInText(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(text.length, before + column - 1);
}
