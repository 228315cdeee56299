import { Refusal, type Place } from './refusal.ts';

/** Bytes of a query at most. */
const mostBytes = 10_240;

/**
 * Signs that nobody sees, that turn the direction of writing, or that end a line for one reader and not for another: what is
 * read would not be what runs. Tab and the two ends of line are left.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\u{e0000}|[\u{e0001}-\u{e007f}]/u;

/** Line and column, both from 1, of an index into a text. */
function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const code = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What can be said of a query before it is parsed: its length, and signs that would make it mean something else than it
 * shows. `\u` is decoded by Neo4j anywhere, before anything else is read.
 *
 * @throws Refusal
 */
export function checkText(text: string): void {
  if (Buffer.byteLength(text) > mostBytes)
    throw new Refusal('tooLong', { line: 1, column: 1 }, String(mostBytes));
  const escape = /\\u/i.exec(text);
  if (escape !== null) throw new Refusal('unicodeEscape', placeAt(text, escape.index));
  const sign = hidden.exec(text);
  if (sign !== null) throw new Refusal('hiddenSign', placeAt(text, sign.index), code(sign[0]));
}
