import { everyOf, hasToken, nameOf, partOf, partsOf, textOf, type Piece } from '../gate/piece.ts';
import { Refusal } from '../gate/refusal.ts';
import { aggregating } from './functions.ts';
import { either, nothing, number, property, type Magnitude } from './magnitude.ts';
import type { Found, Scope } from './scope.ts';

type Step = (clause: Piece, scope: Scope) => Scope;
type Column = readonly [string, Magnitude];

/** Rows that a procedure gives. */
const procedureRows = 10_000;
/** Letters of what a full-text index is asked: Lucene reads it by recursion, and cannot be stopped while it searches. */
const longestSearch = 1_000;

const value = (piece: Piece | undefined, scope: Scope): Magnitude | null =>
  piece === undefined ? null : scope.survey.walk.expression(piece, scope);

const condition = (clause: Piece, scope: Scope): void => {
  const where = partOf(clause, 'whereClause');
  if (where !== undefined) value(partOf(where, 'expression'), scope);
};

const match: Step = (clause, scope) => {
  const all = partOf(clause, 'patternList');
  const found = scope.survey.walk.patterns(all === undefined ? [] : partsOf(all, 'pattern'), scope);
  const after = scope.with(found.variables, found.rows);
  condition(clause, after);
  return after;
};

/** Whether an expression makes one value of many rows. */
const aggregates = (piece: Piece): boolean =>
  [...everyOf(piece, 'countStar')].length > 0 ||
  [...everyOf(piece, 'functionName')].some((name) =>
    aggregating.has(textOf(name).replaceAll('`', '').toLowerCase()),
  );

function column(item: Piece, scope: Scope): Column {
  const source = partOf(item, 'expression');
  const alias = partOf(item, 'variable');
  const name = alias ?? source ?? item;
  return [nameOf(name), value(source, scope) ?? property];
}

const limitOf = (piece: Piece, scope: Scope): number => {
  const limit = partOf(piece, 'limit');
  return limit === undefined
    ? Infinity
    : (value(partOf(limit, 'expression'), scope)?.most ?? Infinity);
};

function ordered(piece: Piece, scope: Scope): void {
  const order = partOf(piece, 'orderBy');
  for (const item of order === undefined ? [] : partsOf(order, 'orderItem'))
    value(partOf(item, 'expression'), scope);
}

/** `WITH` and `RETURN`: columns, and fewer rows where they are counted together or limited. */
function project(body: Piece, scope: Scope): { columns: Column[]; rows: number; keeps: boolean } {
  const items = partOf(body, 'returnItems');
  const all = items === undefined ? [] : partsOf(items, 'returnItem');
  const columns = all.map((item) => column(item, scope));
  ordered(body, scope.with(columns));
  const isOne = all.length > 0 && all.every(aggregates);
  return {
    columns,
    rows: Math.min(isOne ? 1 : scope.rows, limitOf(body, scope)),
    keeps: items !== undefined && hasToken(items, 'TIMES'),
  };
}

const projection: Step = (clause, scope) => {
  const body = partOf(clause, 'returnBody');
  if (body === undefined) return scope;
  const { columns, rows, keeps } = project(body, scope);
  const after = keeps ? scope.with(columns, rows) : scope.only(columns, rows);
  condition(clause, after);
  return after;
};

const unwind: Step = (clause, scope) => {
  const list = value(partOf(clause, 'expression'), scope) ?? property;
  const count = list.each === null ? 1 : Math.max(1, list.count);
  const name = nameOf(partOf(clause, 'variable') ?? clause);
  return scope.with([[name, list.each ?? list]], scope.rows * count);
};

const procedure: Step = (clause, scope) => {
  for (const argument of partsOf(clause, 'procedureArgument')) {
    const asked = value(partOf(argument, 'expression'), scope) ?? nothing;
    if (asked.count > longestSearch)
      throw new Refusal('searchTooLong', argument, String(longestSearch));
  }
  const columns = partsOf(clause, 'procedureResultItem').flatMap((item) =>
    partsOf(item, 'variable').map((name) => [nameOf(name), property] as const),
  );
  const after = scope.with(columns, scope.rows * procedureRows);
  condition(clause, after);
  return after;
};

const subquery: Step = (clause, scope) => {
  const inner = partOf(clause, 'regularQuery');
  if (inner === undefined) return scope;
  const { variables, rows } = query(inner, scope.with([], 1));
  return scope.with(variables, scope.rows * Math.max(1, rows));
};

const lets: Step = (clause, scope) =>
  partsOf(clause, 'letItem').reduce(
    (inner, item) =>
      inner.with([
        [
          nameOf(partOf(item, 'variable') ?? item),
          value(partOf(item, 'expression'), inner) ?? number(),
        ],
      ]),
    scope,
  );

const filter: Step = (clause, scope) => {
  value(partOf(clause, 'expression'), scope);
  return scope;
};

const limited: Step = (clause, scope) => {
  ordered(clause, scope);
  return scope.with([], Math.min(scope.rows, limitOf(clause, scope)));
};

const steps: ReadonlyMap<string, Step> = new Map([
  ['matchClause', match],
  ['withClause', projection],
  ['returnClause', projection],
  ['unwindClause', unwind],
  ['callClause', procedure],
  ['subqueryClause', subquery],
  ['letClause', lets],
  ['filterClause', filter],
  ['orderBySkipLimitClause', limited],
]);

function single(piece: Piece, scope: Scope): Found {
  const nested = partOf(piece, 'regularQuery');
  if (nested !== undefined) return query(nested, scope);
  let current = scope;
  let columns: readonly Column[] = [];
  for (const { parts } of partsOf(piece, 'clause'))
    for (const clause of parts) {
      current = steps.get(clause.rule)?.(clause, current) ?? current;
      if (clause.rule === 'returnClause') columns = current.own;
    }
  return { variables: columns, rows: current.rows };
}

/** The columns of a query and its rows; those of a union are the wider ones, and all of its rows. */
export function query(piece: Piece, scope: Scope): Found {
  const parts = [...piece.parts].flatMap((part) =>
    part.rule === 'union' ? partsOf(part, 'singleQuery') : [...everyOf(part, 'singleQuery')],
  );
  const found = parts.map((part) => single(part, scope));
  const columns = new Map<string, Magnitude>();
  for (const { variables } of found)
    for (const [name, magnitude] of variables) {
      const other = columns.get(name);
      columns.set(name, other === undefined ? magnitude : either(other, magnitude));
    }
  return { variables: [...columns], rows: found.reduce((rows, one) => rows + one.rows, 0) };
}
