import type { PartialDate } from '../../model/partialDate.ts';

/** Years in a row, with what was said in each. */
export interface Spell<Item> {
  readonly since: PartialDate;
  readonly until: PartialDate;
  readonly items: readonly Item[];
}

/** Folds what is said once a year into spells: years that follow one another are one, a year without it parts two. */
export function spells<Item>(
  items: readonly Item[],
  yearOf: (item: Item) => PartialDate,
): Spell<Item>[] {
  const sorted = [...items].sort((a, b) => (yearOf(a) < yearOf(b) ? -1 : 1));
  const found: { since: PartialDate; until: PartialDate; items: Item[] }[] = [];
  for (const item of sorted) {
    const year = yearOf(item);
    const last = found.at(-1);
    if (last !== undefined && Number(year) - Number(last.until) <= 1) {
      last.until = year;
      last.items.push(item);
    } else found.push({ since: year, until: year, items: [item] });
  }
  return found;
}
