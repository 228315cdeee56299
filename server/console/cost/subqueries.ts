import { nameOf, partOf, partsOf, type Piece } from '../gate/piece.ts';
import { entity, list, nothing, number, type Magnitude } from './magnitude.ts';
import type { Found, Scope } from './scope.ts';

type Rule = (piece: Piece, scope: Scope) => Magnitude;

/** What stands in braces: a query, or patterns with a condition. Its rows are those for one row of what is around it. */
function inner(piece: Piece, scope: Scope): Found {
  const { walk } = scope.survey;
  const one = scope.with([], 1);
  const query = partOf(piece, 'regularQuery');
  if (query !== undefined) return walk.query(query, one);
  const patterns = partOf(piece, 'patternList');
  const found = walk.patterns(patterns === undefined ? [] : partsOf(patterns, 'pattern'), one);
  const where = partOf(piece, 'whereClause');
  const condition = where === undefined ? undefined : partOf(where, 'expression');
  if (condition !== undefined) walk.expression(condition, one.with(found.variables));
  return found;
}

const exists: Rule = (piece, scope) => {
  inner(piece, scope);
  return nothing;
};
const count: Rule = (piece, scope) => number(inner(piece, scope).rows);
const collect: Rule = (piece, scope) => {
  const { rows, variables } = inner(piece, scope);
  return scope.made(piece, list(rows, variables[0]?.[1] ?? nothing));
};

/** `[(a)-->(b) WHERE … | …]`: every match at once in memory. */
const patternComprehension: Rule = (piece, scope) => {
  const { walk } = scope.survey;
  const path = partOf(piece, 'pathPatternNonEmpty');
  const one = scope.with([], 1);
  const found = path === undefined ? { variables: [], rows: 1 } : walk.patterns([path], one);
  const name = partOf(piece, 'variable');
  const named = name === undefined ? [] : [[nameOf(name), list(100, entity)] as const];
  const body = one.with([...found.variables, ...named]);
  const values = partsOf(piece, 'expression').map((part) => walk.expression(part, body));
  return scope.made(piece, list(found.rows, values.at(-1) ?? nothing));
};

/** The expressions that ask the graph again. */
export const subqueryRules: readonly (readonly [string, Rule])[] = [
  ['existsExpression', exists],
  ['countExpression', count],
  ['collectExpression', collect],
  ['patternComprehension', patternComprehension],
];
