import { hasToken, nameOf, partOf, partsOf, type Piece } from '../gate/piece.ts';
import { either, list, nothing, type Magnitude } from './magnitude.ts';
import type { Scope } from './scope.ts';

type Rule = (piece: Piece, scope: Scope) => Magnitude;

const itemOf = (value: Magnitude): Magnitude => value.each ?? value;
const countOf = (value: Magnitude): number => (value.each === null ? 1 : value.count);

/** `[x IN list WHERE … | …]`: all items at once in memory. */
const comprehension: Rule = (piece, scope) => {
  const { expression } = scope.survey.walk;
  const [source, ...rest] = partsOf(piece, 'expression');
  const name = nameOf(partOf(piece, 'variable') ?? piece);
  const from = source === undefined ? nothing : expression(source, scope);
  const count = countOf(from);
  const body = scope.loop(piece, count, [[name, itemOf(from)]]);
  const values = rest.map((part) => expression(part, body));
  const made = hasToken(piece, 'BAR') ? values.at(-1) : itemOf(from);
  // Items that are only kept are those of the list, by reference.
  const result = list(count, made ?? nothing);
  return hasToken(piece, 'BAR')
    ? scope.made(piece, result)
    : { ...result, bytes: Math.min(result.bytes, 48 + 8 * count) };
};

/** `any(x IN list WHERE …)`: nothing is kept. */
const predicate: Rule = (piece, scope) => {
  const { expression } = scope.survey.walk;
  const [source, condition] = partsOf(piece, 'expression');
  const name = nameOf(partOf(piece, 'variable') ?? piece);
  const from = source === undefined ? nothing : expression(source, scope);
  const body = scope.loop(piece, countOf(from), [[name, itemOf(from)]]);
  if (condition !== undefined) expression(condition, body);
  return nothing;
};

/** What grows by the same amount each time, up to rounding, grows by as much every time after. */
const evenly = 1.01;
const rounding = 1;

/**
 * What a measure comes to after so many turns, from its values after the first three: by the same step each time where the
 * steps are even, else by steps that grow as they did.
 */
function grown([once, twice, thrice]: readonly [number, number, number], turns: number): number {
  if (turns <= 2) return turns <= 1 ? once : twice;
  const [before, step] = [twice - once, thrice - twice];
  if (step <= 0) return Math.max(once, twice, thrice);
  const left = turns - 3;
  if (step <= Math.max(before, 0) * evenly + rounding) return thrice + step * left;
  const factor = step / Math.max(before, rounding);
  return thrice + step * factor ** left;
}

/** Letters that are copied in the time of one step: a text is copied each time that something is added to it. */
const copied = 100;

/**
 * `reduce(value = start, x IN list | …)`: a value that is doubled each time ends the server before the list does.
 */
const reduction: Rule = (piece, scope) => {
  const { expression } = scope.survey.walk;
  const [value, item] = partsOf(piece, 'variable').map(nameOf);
  const [start, source, body] = partsOf(piece, 'expression');
  if (start === undefined || source === undefined || body === undefined) return nothing;
  const from = expression(source, scope);
  const turns = countOf(from);
  const turn = (before: Magnitude): Magnitude =>
    expression(
      body,
      scope.loop(piece, turns, [
        [value ?? '', before],
        [item ?? '', itemOf(from)],
      ]),
    );
  const first = turn(expression(start, scope));
  if (turns <= 1) return scope.made(piece, first);
  const second = turn(first);
  const third = turn(second);
  const measure = (of: (magnitude: Magnitude) => number): number =>
    grown([of(first), of(second), of(third)], turns);
  const last = scope.made(piece, {
    ...either(second, third),
    bytes: measure(({ bytes }) => bytes),
    count: measure(({ count }) => count),
    most: measure(({ most }) => most),
    depth: measure(({ depth }) => depth),
  });
  scope.work(piece, (turns * last.count) / copied);
  return last;
};

/** The expressions that go through a list. */
export const loopRules: readonly (readonly [string, Rule])[] = [
  ['listComprehension', comprehension],
  ['listItemsPredicate', predicate],
  ['reduceExpression', reduction],
];
