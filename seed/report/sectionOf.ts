/** The part of a source that a locator lies in: footnotes are one, anything else stands for itself. */
export const sectionOf = (locator: string): string =>
  locator.startsWith('fn ') ? 'footnotes' : locator;
