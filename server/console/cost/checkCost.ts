import { everyOf, type Piece } from '../gate/piece.ts';
import { query } from './clauses.ts';
import { expression } from './expression.ts';
import { magnitudeOf } from './magnitude.ts';
import { patterns } from './patterns.ts';
import { Scope, Survey, type Scale } from './scope.ts';

/**
 * Reckons how large the values of a query can become, and how long one expression can take, before it runs: Neo4j counts
 * the memory of rows, not that of the values within an expression, and looks whether it was stopped between rows only.
 *
 * @param parameters as given with the query
 * @throws Refusal where a value would be too large for the server's memory, or nothing could stop the query in time
 */
export function checkCost(
  statement: Piece,
  parameters: Readonly<Record<string, unknown>>,
  scale: Scale,
): void {
  const known = new Map(
    Object.entries(parameters).map(([name, value]) => [name, magnitudeOf(value)]),
  );
  const survey = new Survey({ expression, query, patterns }, known, scale);
  query(statement, new Scope(survey));
  // Whatever no rule has led to is looked at too, with every name as large as it ever stood for something.
  const anywhere = new Scope(survey, survey.widest);
  for (const piece of everyOf(statement, 'expression'))
    if (!survey.seen.has(piece)) expression(piece, anywhere);
}
