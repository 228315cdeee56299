import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Grammar from '@neo4j-cypher/language-support';
import {
  CharStream,
  CommonTokenStream,
  ErrorListener,
  ParserRuleContext,
  TerminalNode,
  type Token,
} from 'antlr4';
import type { Piece } from './piece.ts';
import { Refusal } from './refusal.ts';

/** Tokens of a query at most, spaces and comments left out. */
const mostTokens = 3_000;
/** Brackets, braces and CASEs within each other at most. */
const mostNesting = 60;

const opening = new Set(['LPAREN', 'LBRACKET', 'LCURLY', 'CASE']);
const closing = new Set(['RPAREN', 'RBRACKET', 'RCURLY', 'END']);

const packageFolder = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@neo4j-cypher/language-support'))),
);
/** The generated lexer and parser alone: the whole package brings 24 MB for checks that the server makes itself. */
const generated = (name: string): string =>
  join(packageFolder, 'dist/esm/project/language-support/src/generated-parser', `${name}.js`);

type Lexers = { default: typeof Grammar.CypherLexer };
type Parsers = { default: typeof Grammar.CypherParser };
const { default: Lexer } = (await import(generated('CypherCmdLexer'))) as Lexers;
const { default: Parser } = (await import(generated('CypherCmdParser'))) as Parsers;

const tokenName = (type: number): string => Lexer.symbolicNames[type] ?? 'EOF';
const placeOf = ({ line, column }: Token) => ({ line, column: column + 1 });

/** Stops at the first error: what comes after it means nothing. */
class FirstError extends ErrorListener<never> {
  override syntaxError(
    _recognizer: unknown,
    offending: Token | null,
    line: number,
    column: number,
  ): never {
    throw new Refusal('syntax', { line, column: column + 1 }, wordOf(offending));
  }
}

const wordOf = (token: Token | null): string =>
  token === null || token.type < 0 ? '' : (token.text ?? '');

/** @throws Refusal where there are too many tokens, or they nest too deeply for a parser */
function checkTokens(tokens: readonly Token[]): void {
  let depth = 0;
  let count = 0;
  for (const token of tokens) {
    if (token.channel !== 0) continue;
    count += 1;
    if (count > mostTokens) throw new Refusal('tooManyTokens', placeOf(token), String(mostTokens));
    const name = tokenName(token.type);
    if (opening.has(name)) depth += 1;
    if (closing.has(name)) depth -= 1;
    if (depth > mostNesting) throw new Refusal('tooDeep', placeOf(token), String(mostNesting));
  }
}

function pieceOf(tree: unknown): Piece {
  if (tree instanceof TerminalNode) {
    const { symbol } = tree;
    return {
      rule: '',
      token: tokenName(symbol.type),
      text: symbol.text ?? '',
      ...placeOf(symbol),
      parts: [],
    };
  }
  if (!(tree instanceof ParserRuleContext)) throw new Error('The parse tree holds something else.');
  const parts = (tree.children ?? []).map(pieceOf);
  // A rule that only passes on one other is left out; expressions have a dozen of them.
  const [only] = parts;
  const index = 'ruleIndex' in tree ? tree.ruleIndex : -1;
  const rule = Parser.ruleNames[typeof index === 'number' ? index : -1] ?? '';
  if (/^expression\d+$/.test(rule) && parts.length === 1 && only !== undefined) return only;
  return { rule, token: '', text: '', ...placeOf(tree.start), parts };
}

/**
 * Parses a query with Neo4j's own grammar.
 * @throws Refusal where it is no Cypher, or too much of it
 */
export function parseQuery(text: string): Piece {
  const errors = new FirstError();
  const lexer = new Lexer(new CharStream(text));
  lexer.removeErrorListeners();
  const tokens = new CommonTokenStream(lexer);
  tokens.fill();
  checkTokens(tokens.tokens);
  const parser = new Parser(tokens);
  parser.removeErrorListeners();
  parser.addErrorListener(errors);
  return pieceOf(parser.statementsOrCommands());
}
