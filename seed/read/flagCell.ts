/** How spreadsheets in the languages of our users spell yes and no when they save. */
const spellings: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['vrai', true],
  ['wahr', true],
  ['verdadero', true],
  ['verdadeiro', true],
  ['vero', true],
  ['waar', true],
  ['', false],
  ['false', false],
  ['faux', false],
  ['falsch', false],
  ['falso', false],
  ['onwaar', false],
]);

/** What a cell that says yes or no says, in any case and as any spreadsheet writes it; null where it says something else. */
export const flagOf = (cell: string): boolean | null => spellings.get(cell.toLowerCase()) ?? null;
