import type { FileName } from '../read/columns.ts';
import { flagOf } from '../read/flagCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import { evidenceOf } from './evidenceOf.ts';
import { sectionOf } from './sectionOf.ts';

/** Rows of one file that cite one part of the source. A row that cites several parts counts in each. */
interface SectionCount {
  readonly rows: number;
  /** Of these, with a date of any kind, or ended at an unknown one. */
  readonly dated: number;
  /** Of these, with a second citation to bear them out. */
  readonly citedTwice: number;
  /** Of these, told in French too. */
  readonly french: number;
}

export interface Section {
  readonly section: string;
  readonly counts: ReadonlyMap<FileName, SectionCount>;
}

/** The files whose rows cite and have a summary, in the order in which they are shown. */
export const citingFiles = [
  'relations',
  'events',
  'actors',
  'participants',
  'places',
  'figures',
] as const satisfies readonly FileName[];

const none: SectionCount = { rows: 0, dated: 0, citedTwice: 0, french: 0 };

const isDated = (row: Row): boolean =>
  ['since', 'until', 'date'].some((column) => cellOf(row, column) !== '') ||
  flagOf(cellOf(row, 'ended')) === true;

/** A text is told in French where no English one lacks its French. */
const isFrench = (row: Row): boolean =>
  cellOf(row, 'summary') === '' || cellOf(row, 'summaryFr') !== '';

const addRow = (count: SectionCount, row: Row, citations: number): SectionCount => ({
  rows: count.rows + 1,
  dated: count.dated + Number(isDated(row)),
  citedTwice: count.citedTwice + Number(citations > 1),
  french: count.french + Number(isFrench(row)),
});

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number of a Roman numeral. */
const romanNumber = (numeral: string): number =>
  [...numeral].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return value < (values[numeral[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);

/** Sections of a report in the order of its numerals, after what comes before them and before what has none. */
const orderKey = (section: string): string =>
  section.replace(
    /^§([IVXL]+)/,
    (_, numeral: string) => `§${String(romanNumber(numeral)).padStart(3, '0')}`,
  );

const byReading = new Intl.Collator('en', { numeric: true });

/** What is dated, cited and told in French, by the part of the source that it cites. */
export function bySection(tables: Tables): Section[] {
  const sections = new Map<string, Map<FileName, SectionCount>>();
  for (const file of citingFiles)
    for (const row of tables[file]) {
      const evidence = evidenceOf(row);
      for (const section of new Set(evidence.map(({ locator }) => sectionOf(locator)))) {
        const counts = sections.get(section) ?? new Map<FileName, SectionCount>();
        sections.set(section, counts);
        counts.set(file, addRow(counts.get(file) ?? none, row, evidence.length));
      }
    }
  return [...sections]
    .map(([section, counts]) => ({ section, counts }))
    .sort((a, b) => byReading.compare(orderKey(a.section), orderKey(b.section)));
}
