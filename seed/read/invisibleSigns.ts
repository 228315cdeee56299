/** The signs that nobody sees, by code point, with the names of the Unicode standard. */
const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'null'],
  [0x07, 'bell'],
  [0x08, 'backspace'],
  [0x09, 'tab'],
  [0x0a, 'line break'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x0d, 'carriage return'],
  [0x1b, 'escape'],
  [0x7f, 'delete'],
  [0xa0, 'no-break space'],
  [0xad, 'soft hyphen'],
  [0x34f, 'combining grapheme joiner'],
  [0x61c, 'Arabic letter mark'],
  [0x115f, 'Hangul filler'],
  [0x1160, 'Hangul filler'],
  [0x180e, 'Mongolian vowel separator'],
  [0x2007, 'figure space'],
  [0x2009, 'thin space'],
  [0x200a, 'hair space'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x202f, 'narrow no-break space'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x2800, 'Braille pattern blank'],
  [0x3000, 'ideographic space'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'byte-order mark'],
  [0xffa0, 'Hangul filler'],
]);

/** Control and format characters, separators of lines, every space but the plain one, and letters that draw nothing. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u034f\u115f\u1160\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0]/gu;

/** A sign by its code point and, where it has a common one, its name: `U+200B zero-width space`. */
export function signName(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(point);
  return name === undefined ? code : `${code} ${name}`;
}

/** A text in which what cannot be seen stands by its name: `kou⟨U+200B zero-width space⟩fa`. */
export const withSignsNamed = (text: string): string =>
  text.replace(invisible, (sign) => `⟨${signName(sign)}⟩`);

/** Control characters other than tab and line break, which no cell may hold. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** The first control character of a text that a cell may not hold, or null. */
export const controlCharacterIn = (text: string): string | null => control.exec(text)?.[0] ?? null;

/**
 * Signs that do nothing good in prose. Joiners, marks of direction and isolates are left out: Persian, the scripts of India and
 * mixed Arabic and Latin text need them.
 */
const odd =
  /[\u00ad\u034f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffd]|[\u{e0000}-\u{e007f}]/u;

/** The first sign of a text that was most likely pasted by accident, or null. */
export const oddSignIn = (text: string): string | null => odd.exec(text)?.[0] ?? null;
