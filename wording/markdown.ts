/** What has a meaning anywhere in a line: emphasis, code, links, HTML, entities, tables, strike-through. */
const inline = /[\\`*_[\]<>&~|]/g;
/** Bare addresses, which readers of Markdown make into links. */
const address = /\b(https?|ftp|www)(?=[:.])/gi;
/** What has a meaning where a block begins: headings, lists, rules, the underline of a heading. */
const atStart = /^[#+\-=]/;
/** The mark of an ordered list. */
const numbered = /^(\d{1,9})(?=[.)])/;
/** A row of number signs at the end would close a heading. */
const atEnd = /#+$/;

/**
 * Any text as literal text in Markdown (CommonMark with the extensions of GitHub): no link, no emphasis, no HTML, no heading
 * comes of it, and a line break becomes a space.
 */
export const literal = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(inline, '\\$&')
    .replaceAll(address, '$1\\')
    .replace(atStart, '\\$&')
    .replace(numbered, '$1\\')
    .replace(atEnd, (signs) => signs.replaceAll('#', '\\#'));
