import { allOf, everyOf, hasToken, nameOf, partOf, textOf, type Piece } from '../gate/piece.ts';
import { entity, list, type Magnitude } from './magnitude.ts';
import type { Found, Scope } from './scope.ts';

/** Steps of a path whose length nothing bounds. */
const unbounded = 30;
/** Items that a variable holds within a part that is repeated. */
const longest = 100;
/** How many times at most a row is taken to be multiplied: beyond it nobody waits for the rows. */
const mostRows = 1e12;

/** How many steps the repetition of a relationship or of a part in parentheses allows; null where there is none. */
function stepsOf(piece: Piece | undefined): number | null {
  if (piece === undefined) return null;
  const numbers = [...allOf(piece)].filter(({ token }) => token === 'UNSIGNED_DECIMAL_INTEGER');
  const words = textOf(piece);
  if (/(\.\.|,)\}?$|^[*+]$/.test(words)) return unbounded;
  const last = numbers.at(-1)?.text;
  return last === undefined ? unbounded : Number(last);
}

/** Whether a node is told by a value of its own, so that one of many is meant. */
const isTold = (node: Piece): boolean => {
  const given = partOf(node, 'properties');
  return given !== undefined && /[{,]`?(id|key)`?:|^\$/.test(textOf(given));
};

const averageDegree = ({ survey: { scale } }: Scope): number =>
  Math.max(2, (2 * scale.relationships) / Math.max(1, scale.nodes));

/** How many paths a selector leaves for each pair of ends. */
function chosen(pattern: Piece): number | null {
  const selector = partOf(pattern, 'selector');
  if (selector === undefined)
    return [...everyOf(pattern, 'shortestPathPattern')].length > 0 ? 1 : null;
  if (hasToken(selector, 'ALL') && !hasToken(selector, 'SHORTEST')) return null;
  const count = partOf(selector, 'nonNegativeIntegerSpecification');
  return Math.max(1, Number(count === undefined ? 1 : textOf(count)) || 10);
}

function rowsOfPattern(pattern: Piece, scope: Scope, bound: ReadonlySet<string>): number {
  const { nodes } = scope.survey.scale;
  const isBound = (node: Piece): boolean => {
    const name = partOf(node, 'variable');
    return name !== undefined && (bound.has(nameOf(name)) || scope.has(nameOf(name)));
  };
  const ends = [...everyOf(pattern, 'nodePattern')];
  const first = ends.some((node) => isBound(node) || isTold(node)) ? 1 : nodes;
  const select = chosen(pattern);
  if (select !== null) {
    const far = ends.filter((node) => !isBound(node) && !isTold(node)).length;
    return select * (far === 0 ? 1 : nodes ** Math.min(far, 2));
  }
  const degree = averageDegree(scope);
  let rows = first;
  for (const piece of allOf(pattern)) {
    if (piece.rule === 'relationshipPattern')
      rows *= degree ** (stepsOf(partOf(piece, 'pathLength')) ?? 1);
    if (piece.rule === 'quantifier') rows *= degree ** Math.max(0, (stepsOf(piece) ?? 1) - 1);
    if (rows > mostRows) return mostRows;
  }
  return rows;
}

/** The variables of a pattern; those within a part that is repeated are lists. */
function variablesOf(pattern: Piece): (readonly [string, Magnitude])[] {
  const repeated = new Set(
    [...everyOf(pattern, 'parenthesizedPath')].flatMap((path) =>
      partOf(path, 'quantifier') === undefined ? [] : [...everyOf(path, 'variable')],
    ),
  );
  return [...everyOf(pattern, 'variable')].map((name) => [
    nameOf(name),
    repeated.has(name) ? list(longest, entity) : entity,
  ]);
}

/** The rows that patterns make of the rows before them, and the variables that they bind. */
export function patterns(all: readonly Piece[], scope: Scope): Found {
  const bound = new Set<string>();
  const variables: (readonly [string, Magnitude])[] = [];
  let rows = scope.rows;
  for (const pattern of all) {
    rows = Math.min(mostRows, rows * rowsOfPattern(pattern, scope, bound));
    for (const entry of variablesOf(pattern)) {
      // The conditions within a pattern name variables too, which are what they were.
      if (scope.has(entry[0])) continue;
      bound.add(entry[0]);
      variables.push(entry);
    }
  }
  const inside = scope.with(variables);
  for (const pattern of all)
    for (const value of topExpressions(pattern)) scope.survey.walk.expression(value, inside);
  return { variables, rows };
}

/** The expressions that stand in a pattern itself, not in one another. */
function* topExpressions(piece: Piece): Generator<Piece> {
  for (const part of piece.parts) {
    if (part.rule === 'expression') yield part;
    else yield* topExpressions(part);
  }
}
