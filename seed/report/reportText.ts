/** A passage of a report: a section without its footnotes, or the body of one footnote. */
export type Passages = ReadonlyMap<string, string>;

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
/** How far behind the last note the next may stand when its label is displaced (known of four notes in the first source). */
const reachOfLabels = 3;

interface Reading {
  readonly passages: Map<string, string[]>;
  section: number;
  part: string | null;
  place: string;
  note: number;
}

const put = ({ passages }: Reading, place: string, line: string): void => {
  const lines = passages.get(place);
  if (lines === undefined) passages.set(place, [line]);
  else lines.push(line);
};

/**
 * Finds the passages that locators name in the plain text of a report as a PDF gives it: `Executive Summary`, `§II.A`, `§IV`,
 * `fn 65`. Headings of sections stand alone in a line, with or without their numeral, in the order of `sections`; parts have a
 * letter; notes begin a line with their number and end where the next begins, or the page. Where labels are displaced, a
 * passage can begin early or late: it is for a reader's eye, not for a program.
 *
 * @param sections the titles of the sections, in order
 */
export function passagesOf(text: string, sections: readonly string[]): Passages {
  const reading: Reading = {
    passages: new Map(),
    section: 0,
    part: null,
    place: 'Principal Findings',
    note: 0,
  };
  for (const page of text.split('\f')) {
    let inNote: string | null = null;
    let waiting: string | null = null;
    for (const raw of page.split('\n')) {
      const line = raw.trim();
      if (line === '') continue;
      if (line === 'Executive Summary') {
        reading.place = line;
        continue;
      }
      const title = sections[reading.section];
      if (title !== undefined && line.replace(/^[IVX]+\.\s*/, '') === title) {
        reading.section += 1;
        reading.part = null;
        reading.place = `§${numerals[reading.section - 1] ?? ''}`;
        inNote = null;
        continue;
      }
      const part = /^([A-D])\.$/.exec(line)?.[1] ?? null;
      if (part !== null) {
        waiting = part;
        continue;
      }
      if (waiting !== null) {
        reading.part = waiting;
        reading.place = `§${numerals[reading.section - 1] ?? ''}.${waiting}`;
        waiting = null;
        inNote = null;
        continue;
      }
      const label = /^(\d{1,3})(?:\s+(.*))?$/.exec(line);
      const number = label === null ? null : Number(label[1]);
      if (
        number !== null &&
        number > reading.note - reachOfLabels &&
        number <= reading.note + reachOfLabels &&
        !reading.passages.has(`fn ${number}`)
      ) {
        inNote = `fn ${number}`;
        reading.note = Math.max(reading.note, number);
        put(reading, inNote, label?.[2] ?? '');
        continue;
      }
      put(reading, inNote ?? reading.place, line);
    }
  }
  return new Map(
    [...reading.passages].map(([place, lines]) => [
      place,
      lines.join(' ').replace(/\s+/g, ' ').trim(),
    ]),
  );
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * The first words of the sentence in a passage that shares most, for its length, with some words looked for; of the first
 * sentence where none shares any.
 *
 * @param count how many words to give
 */
export function firstWords(passage: string, lookedFor: readonly string[], count: number): string {
  const wanted = new Set(lookedFor.flatMap(wordsOf));
  const sentences = passage.split(/(?<=[.?!”"]\d*)\s+(?=[“"A-Z0-9])/);
  const told = sentences.map((sentence) => new Set(wordsOf(sentence)));
  // A word that half of the passage has says little about which sentence is meant.
  const rarity = (word: string): number => 1 / told.filter((words) => words.has(word)).length;
  let best = sentences[0] ?? '';
  let most = 0;
  for (const [at, words] of told.entries()) {
    const share =
      [...words].reduce((sum, word) => sum + (wanted.has(word) ? rarity(word) : 0), 0) /
      (words.size + 4) ** 0.25;
    if (share > most) [best, most] = [sentences[at] ?? '', share];
  }
  const words = best.split(' ');
  return words.slice(0, count).join(' ') + (words.length > count ? ' …' : '');
}
