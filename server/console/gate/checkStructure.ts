import type { RefusalRule } from '../../../model/cypherRefusals.ts';
import { allowedFunctions, allowedProcedures } from './allowedNames.ts';
import { allOf, hasToken, nameOf, partOf, partsOf, textOf, type Piece } from './piece.ts';
import { Refusal } from './refusal.ts';

/** The clauses that only read. A clause that is not among them is refused, also one that a later grammar brings. */
const readingClauses = new Set([
  'matchClause',
  'returnClause',
  'withClause',
  'unwindClause',
  'callClause',
  'subqueryClause',
  'orderBySkipLimitClause',
  'finishClause',
  'filterClause',
  'letClause',
]);

/** What the other clauses are refused for. */
const refusedClauses: ReadonlyMap<string, RefusalRule> = new Map([
  ['createClause', 'write'],
  ['insertClause', 'write'],
  ['deleteClause', 'write'],
  ['setClause', 'write'],
  ['removeClause', 'write'],
  ['mergeClause', 'write'],
  ['foreachClause', 'write'],
  ['loadCSVClause', 'loadCsv'],
  ['useClause', 'otherGraph'],
]);

/** Rules that never stand in a query that only reads, wherever they are found. */
const refusedAnywhere: ReadonlyMap<string, RefusalRule> = new Map([
  ...refusedClauses,
  ['command', 'administration'],
  ['consoleCommand', 'consoleCommand'],
  ['cypherOptions', 'queryOptions'],
  ['subqueryInTransactionsParameters', 'inTransactions'],
  ['composableCommandClauses', 'administration'],
  ['composableShowCommandClauses', 'administration'],
  ['mergeAction', 'write'],
  ['setItem', 'write'],
]);

const firstWord = (piece: Piece): string =>
  piece.rule === '' ? piece.text : (piece.parts.map(firstWord).find((word) => word !== '') ?? '');

/** The name of a procedure or function as Neo4j looks it up: its parts without backticks, joined by dots. */
const qualifiedName = (piece: Piece): string =>
  [...partsOf(partOf(piece, 'namespace') ?? piece, 'symbolicNameString'), piece.parts.at(-1)]
    .filter((part) => part !== undefined)
    .map(nameOf)
    .join('.');

function checkName(piece: Piece): void {
  const rule = piece.rule === 'procedureName' ? 'procedure' : 'function';
  const allowed = rule === 'procedure' ? allowedProcedures : allowedFunctions;
  const name = qualifiedName(piece);
  if (!allowed.has(name.toLowerCase())) throw new Refusal(rule, piece, name);
}

function checkPiece(piece: Piece): void {
  const refused = refusedAnywhere.get(piece.rule);
  if (refused !== undefined) throw new Refusal(refused, piece, firstWord(piece).toUpperCase());
  if (piece.rule === 'clause')
    for (const part of piece.parts)
      if (!readingClauses.has(part.rule))
        throw new Refusal(
          refusedClauses.get(part.rule) ?? 'unknownClause',
          part,
          firstWord(part).toUpperCase(),
        );
  if (piece.rule === 'procedureName' || piece.rule === 'functionName') checkName(piece);
  if (piece.rule === 'vectorFunction') throw new Refusal('function', piece, 'vector');
}

/** The statement of a query, and whether its plan alone is wanted. */
export interface Statement {
  readonly query: Piece;
  readonly asks: 'rows' | 'explain' | 'profile';
}

/**
 * What a query is made of: one statement, which only reads, and calls only what is allowed by name.
 * @throws Refusal
 */
export function checkStructure(root: Piece): Statement {
  for (const piece of allOf(root)) checkPiece(piece);
  const statements = partsOf(root, 'statementOrCommand');
  const [first, second] = statements;
  if (second !== undefined) throw new Refusal('oneStatement', second);
  const prepared = first === undefined ? undefined : partOf(first, 'preparsedStatement');
  if (first === undefined || prepared === undefined) throw new Refusal('syntax', root);
  const options = partsOf(prepared, 'preparserOption');
  const [option, more] = options;
  if (more !== undefined) throw new Refusal('queryOptions', more, textOf(more).toUpperCase());
  const statement = partOf(prepared, 'statement');
  const query = statement === undefined ? undefined : partOf(statement, 'regularQuery');
  if (query === undefined) throw new Refusal('administration', statement ?? prepared);
  if (option === undefined) return { query, asks: 'rows' };
  if (hasToken(option, 'EXPLAIN')) return { query, asks: 'explain' };
  if (hasToken(option, 'PROFILE')) return { query, asks: 'profile' };
  throw new Refusal('queryOptions', option, textOf(option).toUpperCase());
}
