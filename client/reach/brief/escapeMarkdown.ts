const special = /[\\`*_{}[\]<>|~#&$^]/g;
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const controls = /[\u202a-\u202e\u200e\u200f]/g;

/** A name that runs from right to left, set between isolates so that it turns nothing beside it (Unicode's first strong isolate). */
export const isolatedName = (name: string): string =>
  rightToLeft.test(name) && !name.includes('\u2068') ? `\u2068${name}\u2069` : name;

/**
 * A text that Markdown shows as it is: no part of it becomes a heading, a list, a link, emphasis or HTML, and none breaks the
 * line that it stands in.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(special, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
