/** A passage of a report: a section without its footnotes, or the body of one footnote. */
export type Passages = ReadonlyMap<string, string>;

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
/** How far behind the last note the next may stand when its label is displaced (known of four notes in the first source). */
const reachOfLabels = 3;

/** Reads a report line by line and keeps each line under the place where it stands. */
class PassageReader {
  readonly #sections: readonly string[];
  readonly #lines = new Map<string, string[]>();
  #section = 0;
  #place = 'Principal Findings';
  #lastNote = 0;
  #note: string | null = null;
  /** The letter of a part whose title is still to come. */
  #letter: string | null = null;

  constructor(sections: readonly string[]) {
    this.#sections = sections;
  }

  beginPage(): void {
    this.#note = null;
    this.#letter = null;
  }

  read(line: string): void {
    if (line === 'Executive Summary') this.#place = line;
    else if (!this.#readHeading(line) && !this.#readNoteLabel(line))
      this.#put(this.#note ?? this.#place, line);
  }

  passages(): Passages {
    return new Map(
      [...this.#lines].map(([place, lines]) => [
        place,
        lines.join(' ').replace(/\s+/g, ' ').trim(),
      ]),
    );
  }

  /** The title of the next section, the letter of a part, or the title behind that letter. */
  #readHeading(line: string): boolean {
    if (line.replace(/^[IVX]+\.\s*/, '') === this.#sections[this.#section]) {
      this.#section += 1;
      this.#moveTo(`§${this.#numeral()}`);
      return true;
    }
    const letter = /^([A-D])\.$/.exec(line)?.[1];
    if (letter !== undefined) {
      this.#letter = letter;
      return true;
    }
    if (this.#letter === null) return false;
    this.#moveTo(`§${this.#numeral()}.${this.#letter}`);
    this.#letter = null;
    return true;
  }

  #readNoteLabel(line: string): boolean {
    const label = /^(\d{1,3})(?:\s+(.*))?$/.exec(line);
    if (label === null) return false;
    const number = Number(label[1]);
    const note = `fn ${number}`;
    const isNear =
      number > this.#lastNote - reachOfLabels && number <= this.#lastNote + reachOfLabels;
    if (!isNear || this.#lines.has(note)) return false;
    this.#note = note;
    this.#lastNote = Math.max(this.#lastNote, number);
    this.#put(note, label[2] ?? '');
    return true;
  }

  #moveTo(place: string): void {
    this.#place = place;
    this.#note = null;
  }

  #numeral(): string {
    return numerals[this.#section - 1] ?? '';
  }

  #put(place: string, line: string): void {
    const lines = this.#lines.get(place);
    if (lines === undefined) this.#lines.set(place, [line]);
    else lines.push(line);
  }
}

/**
 * Finds the passages that locators name in the plain text of a report as a PDF gives it: `Executive Summary`, `§II.A`, `§IV`,
 * `fn 65`. Headings of sections stand alone in a line, with or without their numeral, in the order of `sections`; parts have a
 * letter; notes begin a line with their number and end where the next begins, or the page. Where labels are displaced, a
 * passage can begin early or late: it is for a reader's eye, not for a program.
 *
 * @param sections the titles of the sections, in order
 */
export function passagesOf(text: string, sections: readonly string[]): Passages {
  const reader = new PassageReader(sections);
  for (const page of text.split('\f')) {
    reader.beginPage();
    for (const line of page.split('\n').map((raw) => raw.trim()))
      if (line !== '') reader.read(line);
  }
  return reader.passages();
}
