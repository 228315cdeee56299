/** Letters beyond which a line of a name is cut short. */
const mostLetters = 28;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text of at most so many letters as a reader counts them; a longer one ends in an ellipsis. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const all = [...letters.segment(text)];
  if (all.length <= most) return text;
  const kept = all.slice(0, most - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
}

/** A name as one line of text: what breaks lines or turns the direction of others is gone. */
const flatName = (name: string): string =>
  name
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Breaks a name into at most two lines of even length; short names stay whole, and no word is broken, only cut short. */
export function breakName(name: string, longest = 17): string[] {
  const flat = flatName(name);
  if (flat.length <= longest) return [flat];
  const spaces = [...flat.matchAll(/ /g)].map(({ index }) => index);
  const middle = Math.min(flat.length, 2 * mostLetters) / 2;
  const cut = spaces.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    null,
  );
  const lines = cut === null ? [flat] : [flat.slice(0, cut), flat.slice(cut + 1)];
  return lines.map((line) => shorten(line, mostLetters));
}

/** Scripts that run from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a text runs, by its first letter. */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
