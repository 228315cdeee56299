import type { Piece } from '../gate/piece.ts';
import { Refusal } from '../gate/refusal.ts';
import {
  either,
  entity,
  list,
  nothing,
  number,
  properties,
  text,
  usualNumber,
  type Magnitude,
} from './magnitude.ts';
import type { Scope } from './scope.ts';

/** The longest range that a query may write. */
const longestRange = 1_000_000;
/** Nodes or relationships along a path. */
const longestPath = 100;
/** An id, a date, a number in words. */
const shortText = text(64, Infinity);

export interface Call {
  readonly piece: Piece;
  readonly args: readonly Magnitude[];
  readonly scope: Scope;
}
type Made = (call: Call) => Magnitude;

const first: Made = ({ args: [one = nothing] }) => one;
const item: Made = ({ args: [one = nothing] }) => one.each ?? one;
const widest: Made = ({ args }) => args.reduce(either, nothing);
const asNumber: Made = ({ args }) =>
  number(args.reduce((most, value) => Math.max(most, value.most), usualNumber));
const length: Made = ({ args: [one = nothing] }) => number(Math.max(one.count, 1));

/** @throws Refusal where a range is longer than anybody needs */
const range: Made = ({ piece, args }) => {
  const [from = nothing, to = nothing] = args;
  // A bound may stand below zero.
  const span = from.most + to.most;
  if (!(span <= longestRange + 1)) throw new Refusal('range', piece, String(longestRange));
  return list(span + 1, number(Math.max(from.most, to.most)));
};

const split: Made = ({ piece, args: [whole = nothing], scope }) =>
  scope.made(piece, list(whole.count, text(whole.count > 1_000 ? 8 : whole.count / 4, whole.most)));

/** Every letter may become the replacement. */
const replace: Made = ({ piece, args: [whole = nothing, , by = nothing], scope }) =>
  scope.made(piece, text(whole.count * Math.max(1, by.count)));

const collect: Made = ({ args: [one = nothing], scope }) => list(scope.rows, one);
const total: Made = ({ args: [one = nothing], scope }) => number(one.most * scope.rows);

const rules: ReadonlyMap<string, Made> = new Map([
  ...['head', 'last'].map((name) => [name, item] as const),
  ...['coalesce', 'nullif'].map((name) => [name, widest] as const),
  ...[
    ...[
      'tail',
      'reverse',
      'tolower',
      'toupper',
      'lower',
      'upper',
      'trim',
      'ltrim',
      'rtrim',
      'btrim',
    ],
    ...['left', 'right', 'substring', 'normalize', 'max', 'min', 'tostringlist', 'tointegerlist'],
    ...['tofloatlist', 'tobooleanlist', 'percentilecont', 'percentiledisc'],
  ].map((name) => [name, first] as const),
  ...['size', 'length', 'char_length', 'character_length'].map((name) => [name, length] as const),
  ...['tostring', 'tostringornull', 'randomuuid', 'elementid', 'type', 'valuetype'].map(
    (name) => [name, ({ args }: Call) => either(shortText, args[0] ?? nothing)] as const,
  ),
  ...['keys', 'labels'].map((name) => [name, () => list(30, text(24, usualNumber))] as const),
  ...['nodes', 'relationships'].map((name) => [name, () => list(longestPath, entity)] as const),
  ...['startnode', 'endnode'].map((name) => [name, () => entity] as const),
  ...['timestamp', 'id'].map((name) => [name, () => number(Infinity)] as const),
  ...['exp', 'e'].map((name) => [name, () => number(Infinity)] as const),
  ['range', range],
  ['split', split],
  ['replace', replace],
  ['collect', collect],
  ['count', ({ scope }) => number(scope.rows)],
  ['sum', total],
  ['properties', () => properties],
]);

/** Functions that make one value of all rows. */
export const aggregating: ReadonlySet<string> = new Set(
  'avg collect count max min percentilecont percentiledisc stdev stdevp sum'.split(' '),
);

/** What a function makes of its arguments; most make a number, a truth or a date of whatever they are given. */
export const callOf = (name: string, call: Call): Magnitude => (rules.get(name) ?? asNumber)(call);
