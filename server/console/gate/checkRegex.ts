import { everyOf, hasToken, stringOf, type Piece } from './piece.ts';
import { Refusal } from './refusal.ts';

/** Characters of a regular expression at most. */
const mostLetters = 100;
/**
 * How much a pattern may branch, as a power of ten: a part that matches any length branches a thousand times at most in the
 * texts that are let through, a small repetition ten times, an option or an alternative twice.
 */
const mostBranching = 10;
const branching = { open: 3, small: 1, option: 0.3 } as const;
/** A repetition up to so many times is a small one. */
const smallRepeat = 10;

/** The one token that a piece consists of, through whatever rules. */
function onlyToken(piece: Piece): Piece | null {
  if (piece.rule === '') return piece;
  const [only, more] = piece.parts;
  return only === undefined || more !== undefined ? null : onlyToken(only);
}

interface Repeat {
  readonly length: number;
  readonly is: keyof typeof branching;
}

/** The repetition that stands at an index of a pattern, or null. */
function repeatAt(pattern: string, at: number): Repeat | null {
  const sign = pattern[at];
  if (sign === '*' || sign === '+') return { length: 1, is: 'open' };
  if (sign === '?') return { length: 1, is: 'option' };
  const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(pattern.slice(at));
  if (braces === null) return null;
  const [all, least = '', comma, most = ''] = braces;
  const end = comma === undefined ? least : most;
  return { length: all.length, is: end === '' || Number(end) > smallRepeat ? 'open' : 'small' };
}

/** The index after a class of characters that begins at an index. */
function afterClass(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '[') depth += 1;
    else if (pattern[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return pattern.length;
}

/** The index after an escape: `\p{L}` is one sign, and so is `\d`. */
const afterEscape = (pattern: string, at: number): number =>
  at + (/^\\[pPNx]\{[^}]*\}/.exec(pattern.slice(at))?.[0].length ?? 2);

/** The index after what opens a group: `(`, `(?:`, `(?=`, `(?<name>`, or flags alone, `(?i)`. */
const afterOpening = (pattern: string, at: number): number =>
  at + (/^\((?:\?(?:[a-z-]*[:)]|<?[=!]|<[a-z]\w*>|>))?/i.exec(pattern.slice(at))?.[0].length ?? 1);

type Shape = 'fine' | 'regexGroup' | 'regexTooWide';

/**
 * Whether Java's backtracking could take too long on a pattern: a group that is repeated, a repetition that is repeated, a
 * reference back, or too many ways to branch.
 */
export function regexShape(pattern: string): Shape {
  let branches = 0;
  let depth = 0;
  let at = 0;
  let before: 'sign' | 'group' | 'repeat' = 'sign';
  while (at < pattern.length) {
    const sign = pattern[at];
    const repeat = repeatAt(pattern, at);
    if (repeat !== null) {
      // `+?` and `*+` only say how a repetition goes about it.
      const isManner: boolean = before === 'repeat' && (sign === '?' || sign === '+');
      if (!isManner && before !== 'sign') return 'regexGroup';
      if (!isManner) branches += branching[repeat.is];
      at += repeat.length;
      before = isManner ? 'group' : 'repeat';
      continue;
    }
    before = sign === ')' ? 'group' : 'sign';
    if (sign === '|' && depth > 0) branches += branching.option;
    if (sign === ')') depth -= 1;
    if (sign === '\\') {
      if (/[1-9kQE]/.test(pattern[at + 1] ?? '')) return 'regexGroup';
      at = afterEscape(pattern, at);
    } else if (sign === '[') at = afterClass(pattern, at);
    else if (sign === '(') {
      const next = afterOpening(pattern, at);
      if (pattern[next - 1] !== ')') depth += 1;
      at = next;
    } else at += 1;
  }
  return branches > mostBranching ? 'regexTooWide' : 'fine';
}

/**
 * A regular expression runs in Java, where nothing can stop it: only short literal ones pass, of a shape that cannot explode.
 * @throws Refusal
 */
export function checkRegex(root: Piece): void {
  for (const comparison of everyOf(root, 'comparisonExpression6')) {
    if (!hasToken(comparison, 'REGEQ')) continue;
    const operand = comparison.parts.at(-1);
    const token = operand === undefined ? null : onlyToken(operand);
    if (token === null || !/^["']/.test(token.text))
      throw new Refusal('regexNotLiteral', comparison);
    const pattern = stringOf(token.text);
    if (pattern.length > mostLetters) throw new Refusal('regexTooLong', token, String(mostLetters));
    const shape = regexShape(pattern);
    if (shape !== 'fine') throw new Refusal(shape, token);
  }
}
