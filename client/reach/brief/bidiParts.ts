export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Letters of scripts that run from right to left, with the spaces and marks between two of them. */
const runs =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[\s’'-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
const isolates = /[\u2066-\u2069]/g;

/** A text cut where its direction turns, without the isolates that kept the parts from each other. */
export function bidiParts(marked: string): DirectedText[] {
  const text = marked.replace(isolates, '');
  const parts: DirectedText[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(runs)) {
    if (index > end) parts.push({ text: text.slice(end, index), rightToLeft: false });
    parts.push({ text: found, rightToLeft: true });
    end = index + found.length;
  }
  if (end < text.length || parts.length === 0)
    parts.push({ text: text.slice(end), rightToLeft: false });
  return parts;
}
