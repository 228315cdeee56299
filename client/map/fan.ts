import type { GraphEdge } from '../../model/messages/graph.ts';
import type { Channel } from '../../model/statuses.ts';
import { chooseCurve, curvatureOf } from './chooseCurve.ts';
import type { Point } from './curve.ts';
import type { DrawnLine } from './drawLine.ts';
import type { SignGrid } from './signGrid.ts';
import { lookAlong, type Strand } from './strands.ts';

/** The line of one relation, so that it can be drawn and found under the pointer. */
export interface RelationLine extends DrawnLine {
  readonly relation: string;
}

/** An end of a line on the screen. */
export interface End {
  readonly at: Point;
  readonly radius: number;
}

/** Pixels between the lines of relations that are looked at; less where they would be many beside how far they run. */
const fanWidth = 9;
const widestShare = 0.5;

/**
 * The relations of one pair that are looked at, spread out like a fan, each with its own line, around a curve that keeps
 * clear of the signs of others.
 * @param strands all between the pair, in order
 * @param lit the relations that are looked at
 * @param signs of which the lines keep clear; null where there are too many to look at
 * @param restCurve the curvature of the strand of the only relation, where it is the only one
 */
export function fanOf(
  strands: readonly Strand[],
  lit: ReadonlySet<string>,
  ends: { readonly source: End; readonly target: End },
  signs: SignGrid | null,
  restCurve: (strand: Strand) => number,
  channelOf: (edge: GraphEdge) => Channel | null,
): RelationLine[] {
  const shown = strands.flatMap((strand) =>
    strand.relations.filter(({ key }) => lit.has(key)).map((edge) => ({ strand, edge })),
  );
  const [first] = shown;
  if (first === undefined) return [];
  const { source, target } = ends;
  const length = Math.hypot(target.at[0] - source.at[0], target.at[1] - source.at[1]);
  const step = Math.min(fanWidth, (length * widestShare) / Math.max(1, shown.length - 1));
  const lanes = shown.map((_, at) => (at - (shown.length - 1) / 2) * step);
  const { source: a, target: b } = first.strand;
  const bundle = { source: a, target: b, from: source.at, to: target.at, lanes };
  const spread = signs === null ? 0 : chooseCurve(bundle, signs);
  const base = shown.length === 1 ? restCurve(first.strand) : spread;
  return shown.map(({ strand, edge }, at) => ({
    relation: edge.key,
    source: source.at,
    target: target.at,
    sourceRadius: source.radius,
    targetRadius: target.radius,
    curvature: curvatureOf(base, lanes[at] ?? 0, length),
    category: strand.category,
    look: lookAlong(strand, edge),
    status: edge.attributes.status,
    certain: edge.attributes.certain,
    channel: channelOf(edge),
  }));
}
