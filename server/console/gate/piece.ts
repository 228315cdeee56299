/** A node of the parse tree: a rule with its parts, or a token with its text. Lines count from 1, columns too. */
export interface Piece {
  /** The name of the rule; empty for a token. */
  readonly rule: string;
  /** The symbolic name of the token; empty for a rule. */
  readonly token: string;
  /** The text of the token; empty for a rule. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly parts: readonly Piece[];
}

/** The first direct part of a rule. */
export const partOf = (piece: Piece, rule: string): Piece | undefined =>
  piece.parts.find((part) => part.rule === rule);

/** All direct parts of a rule. */
export const partsOf = (piece: Piece, rule: string): Piece[] =>
  piece.parts.filter((part) => part.rule === rule);

/** Whether a token of this name is a direct part. */
export const hasToken = (piece: Piece, token: string): boolean =>
  piece.parts.some((part) => part.token === token);

/** A piece and everything below it, from left to right. */
export function* allOf(piece: Piece): Generator<Piece> {
  yield piece;
  for (const part of piece.parts) yield* allOf(part);
}

/** Everything of a rule below a piece. */
export function* everyOf(piece: Piece, rule: string): Generator<Piece> {
  for (const part of allOf(piece)) if (part.rule === rule) yield part;
}

/** The words of a piece, without what stands between them. */
export const textOf = (piece: Piece): string =>
  piece.rule === '' ? piece.text : piece.parts.map(textOf).join('');

/** A name as it is meant: without its backticks. */
export const nameOf = (piece: Piece): string => {
  const text = textOf(piece);
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
};

const between = /^(["'])([\s\S]*)\1$/;
const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** What a string literal stands for. */
export const stringOf = (literal: string): string =>
  (between.exec(literal)?.[2] ?? '').replace(
    /\\([\s\S])/g,
    (_, sign: string) => escapes.get(sign) ?? sign,
  );
