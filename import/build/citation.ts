import type { Cited } from '../gather/material.ts';

/** Numbers named one by one; beyond them it is said how many more there are. */
const most = 24;

/** What a locator of an imported file looks like: `row 3`, `Sheet1 rows 3–5, 9 and 12 more`. */
export const importedLocators =
  '.{0,60}(row|line|node|edge)s? \\d+(–\\d+)?(, \\d+(–\\d+)?)*( and \\d+ more)?';

/** Numbers in order, neighbors drawn together: 3–5, 9. */
function ranges(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/**
 * The evidence of what some rows say: `trump-edges|row 3; quaker-edges|rows 4–6`.
 *
 * @param sourceOf the id of a file’s source
 */
export function citation(cited: readonly Cited[], sourceOf: (file: string) => string): string {
  const places = new Map<string, { source: string; unit: string; numbers: number[] }>();
  for (const { file, unit, at } of cited) {
    const key = `${file}\n${unit}`;
    const place = places.get(key) ?? { source: sourceOf(file), unit, numbers: [] };
    place.numbers.push(at);
    places.set(key, place);
  }
  return [...places.values()]
    .map(({ source, unit, numbers }) => {
      const all = ranges(numbers);
      const shown = all.slice(0, most);
      const more = new Set(numbers).size - countOf(shown);
      const plural = new Set(numbers).size === 1 ? '' : 's';
      return `${source}|${unit}${plural} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    })
    .join('; ');
}

const countOf = (shown: readonly string[]): number =>
  shown.reduce((sum, range) => {
    const [from, to = from] = range.split('–').map(Number);
    return sum + (to ?? 0) - (from ?? 0) + 1;
  }, 0);
