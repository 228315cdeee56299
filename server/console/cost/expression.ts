import { everyOf, hasToken, nameOf, partOf, partsOf, textOf, type Piece } from '../gate/piece.ts';
import { Refusal } from '../gate/refusal.ts';
import { callOf } from './functions.ts';
import { literalOf } from './literal.ts';
import { loopRules } from './loops.ts';
import {
  either,
  gathered,
  list,
  nothing,
  number,
  properties,
  property,
  sum,
  type Magnitude,
} from './magnitude.ts';
import type { Scope } from './scope.ts';
import { subqueryRules } from './subqueries.ts';

type Rule = (piece: Piece, scope: Scope) => Magnitude;

/** Letters of a text at most that a regular expression may be tried on. */
const longestTried = 2_000;

const isToken = ({ rule }: Piece): boolean => rule === '';
const valuesOf = (piece: Piece, scope: Scope): Magnitude[] =>
  piece.parts.filter((part) => !isToken(part)).map((part) => expression(part, scope));

/** A truth, of whatever is looked at for it. */
const truth: Rule = (piece, scope) => {
  valuesOf(piece, scope);
  return nothing;
};

const addition: Rule = (piece, scope) => scope.made(piece, valuesOf(piece, scope).reduce(sum));
const multiplication: Rule = (piece, scope) =>
  number(valuesOf(piece, scope).reduce((most, value) => most * Math.max(1, value.most), 1));
const power: Rule = (piece, scope) =>
  number(valuesOf(piece, scope).reduce((most, value) => most ** value.most, 10));

/** `a IN list` and `a =~ '…'` go through all of what stands beside them. */
const comparison: Rule = (piece, scope) => {
  const [left, right] = piece.parts;
  if (left === undefined || right === undefined) return nothing;
  const value = expression(left, scope);
  const [other] = right.rule === 'comparisonExpression6' ? valuesOf(right, scope) : [];
  if (hasToken(right, 'REGEQ') && value.count > longestTried)
    throw new Refusal('regexTooWide', right);
  if (other !== undefined) scope.work(piece, Math.max(other.count, 1));
  return nothing;
};

/** `value.name`, `value[i]`, `value[a..b]`. */
const postfixed: Rule = (piece, scope) => {
  const [base, ...after] = piece.parts;
  let value = base === undefined ? nothing : expression(base, scope);
  for (const post of after) {
    for (const index of partsOf(post, 'expression')) expression(index, scope);
    if (!hasToken(post, 'DOTDOT')) value = partOfValue(value, post);
  }
  return value;
};

function partOfValue(value: Magnitude, post: Piece): Magnitude {
  const name = textOf(partOf(post, 'property') ?? post).toLowerCase();
  // Milliseconds since 1970 are a number that no data hold.
  if (name.includes('epoch')) return number(Infinity);
  return value.each ?? either(property, value);
}

const variable: Rule = (piece, scope) => scope.get(nameOf(piece)) ?? property;
const parameter: Rule = (piece, scope) =>
  scope.survey.parameter(nameOf(partOf(piece, 'parameterName') ?? piece));

/** `CASE`: all of it is worked out, but only what stands after THEN and ELSE comes out. */
const cases: Rule = (piece, scope) => {
  const results: Magnitude[] = [];
  let last = '';
  for (const part of piece.parts) {
    if (isToken(part)) last = part.token;
    else if (part.rule === 'expression') {
      const value = expression(part, scope);
      if (last === 'ELSE') results.push(value);
    } else {
      for (const when of partsOf(part, 'extendedWhen')) valuesOf(when, scope);
      const values = partsOf(part, 'expression').map((inner) => expression(inner, scope));
      results.push(values.at(-1) ?? nothing);
    }
  }
  return results.reduce(either, nothing);
};

const listLiteral: Rule = (piece, scope) =>
  scope.made(piece, gathered(partsOf(piece, 'expression').map((part) => expression(part, scope))));

/** `node {.*, .name, other: value, variable}`. */
const projection: Rule = (piece, scope) => {
  const values = partsOf(piece, 'mapProjectionElement').map((element): Magnitude => {
    const value = partOf(element, 'expression') ?? partOf(element, 'variable');
    if (value !== undefined) return expression(value, scope);
    return hasToken(element, 'TIMES') ? either(properties, nothing) : property;
  });
  return scope.made(piece, gathered(values));
};

const call: Rule = (piece, scope) => {
  const name = textOf(partOf(piece, 'functionName') ?? piece)
    .replaceAll('`', '')
    .toLowerCase();
  const args = partsOf(piece, 'functionArgument').flatMap((part) => valuesOf(part, scope));
  for (const { count } of args) scope.work(piece, count > 1_000 ? count : 1);
  return callOf(name, { piece, args, scope });
};

const trimmed: Rule = (piece, scope) => valuesOf(piece, scope).reduce(either, nothing);

/** A pattern where a value is expected: whether it is there, or the paths of it. */
const patternValue: Rule = (piece, scope) => {
  for (const inner of everyOf(piece, 'expression')) expression(inner, scope);
  return list(10, nothing);
};

const rules: ReadonlyMap<string, Rule> = new Map([
  ...['expression11', 'expression10', 'expression9', 'expression8'].map(
    (rule) => [rule, truth] as const,
  ),
  ['expression7', comparison],
  ['expression6', addition],
  ['expression5', multiplication],
  ['expression4', power],
  ['expression3', addition],
  ['expression2', postfixed],
  ['literal', literalOf],
  ['variable', variable],
  ['parameter', parameter],
  ['caseExpression', cases],
  ['extendedCaseExpression', cases],
  ['listLiteral', listLiteral],
  ['mapProjection', projection],
  ['functionInvocation', call],
  ['normalizeFunction', trimmed],
  ['trimFunction', trimmed],
  ['patternExpression', patternValue],
  ['shortestPathExpression', patternValue],
  ['countStar', (_piece, scope) => number(scope.rows)],
  ...loopRules,
  ...subqueryRules,
]);

/** The bounds of an expression's value. @throws Refusal where it would be too large, or take too long to work out */
export function expression(piece: Piece, scope: Scope): Magnitude {
  scope.survey.look(piece);
  const rule = rules.get(piece.rule);
  if (rule !== undefined) return rule(piece, scope);
  const values = valuesOf(piece, scope);
  return values.length === 0 ? nothing : values.reduce(either);
}
