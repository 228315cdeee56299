import { categories, type Category } from '../../model/categories.ts';
import type { GraphEdge } from '../../model/messages/graph.ts';
import { statuses, type Status } from '../../model/statuses.ts';
import { lineLook, type LineLook } from './looks.ts';
import type { HeadName } from './signParts.ts';

/** All relations of one pair of actors that are drawn as one line: one category, and for positions one side. */
export interface Strand {
  readonly key: string;
  /** The ends in order of id, whichever way its relations run. */
  readonly source: string;
  readonly target: string;
  readonly category: Category;
  /** In order of key; never none. */
  readonly relations: readonly GraphEdge[];
  /** With the heads of all of its relations. */
  readonly look: LineLook;
  /** The firmest of its relations. */
  readonly status: Status;
  /** False only if the dates leave all of them open. */
  readonly certain: boolean;
  /** Which of the lines between its ends it is, from the middle: …, -1, 0, 1, … or halves. */
  readonly lane: number;
}

/** Where several heads would meet at one end, the one that says most. */
const headOrder: readonly (HeadName | null)[] = [
  'authority',
  'bar',
  'against',
  'for',
  'arrow',
  null,
];
const stronger = (a: HeadName | null, b: HeadName | null): HeadName | null =>
  headOrder.indexOf(a) <= headOrder.indexOf(b) ? a : b;

/** The look of a relation seen along its strand. */
export function lookAlong(strand: Pick<Strand, 'source'>, edge: GraphEdge): LineLook {
  const look = lineLook(edge.attributes);
  return edge.source === strand.source
    ? look
    : { ...look, source: look.target, target: look.source };
}

function merge(relations: readonly GraphEdge[], source: string): LineLook {
  const [first, ...others] = relations.map((edge) => lookAlong({ source }, edge));
  if (first === undefined) throw new Error('A strand without relations cannot be drawn.');
  return others.reduce(
    (one, other) => ({
      source: stronger(one.source, other.source),
      target: stronger(one.target, other.target),
      mark: one.mark ?? other.mark,
      ticks: one.ticks || other.ticks,
    }),
    first,
  );
}

const firmest = (relations: readonly GraphEdge[]): Status =>
  statuses[Math.min(...relations.map(({ attributes }) => statuses.indexOf(attributes.status)))] ??
  'asserted';

/** By category; and so that for and against never lie in one line, by the sign on it. */
const sideOf = (edge: GraphEdge): string =>
  `${categories.indexOf(edge.attributes.category)} ${lineLook(edge.attributes).mark ?? ''}`;

type Sides = Map<string, GraphEdge[]>;

function strandsOfPair(ends: string, sides: Sides): Strand[] {
  const order = [...sides].sort(([a], [b]) => (a < b ? -1 : 1));
  return order.flatMap(([side, edges], at): Strand[] => {
    const relations = [...edges].sort((a, b) => (a.key < b.key ? -1 : 1));
    const [first] = relations;
    if (first === undefined) return [];
    const [source, target] =
      first.source < first.target ? [first.source, first.target] : [first.target, first.source];
    return [
      {
        key: `${ends} ${side}`,
        source,
        target,
        category: first.attributes.category,
        relations,
        look: merge(relations, source),
        status: firmest(relations),
        certain: relations.some(({ attributes }) => attributes.certain),
        lane: at - (order.length - 1) / 2,
      },
    ];
  });
}

/** By pair, whichever way it runs, and by side: what lies in one strand. */
const strandName = (edge: GraphEdge): string =>
  edge.source < edge.target
    ? `${edge.source} ${edge.target} ${sideOf(edge)}`
    : `${edge.target} ${edge.source} ${sideOf(edge)}`;

/** Relations without those that would lie in one strand with others. */
export function apartFrom(
  edges: readonly GraphEdge[],
  others: readonly GraphEdge[],
): readonly GraphEdge[] {
  if (edges.length === 0) return edges;
  const taken = new Set(others.map(strandName));
  return edges.filter((edge) => !taken.has(strandName(edge)));
}

/** Gathers relations into strands; the same relations always give the same strands, in whatever order they come. */
export function strandsOf(edges: readonly GraphEdge[]): Strand[] {
  const pairs = new Map<string, Sides>();
  for (const edge of edges) {
    const ends =
      edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const sides: Sides = pairs.get(ends) ?? new Map();
    pairs.set(ends, sides);
    const side = sideOf(edge);
    const together = sides.get(side);
    if (together === undefined) sides.set(side, [edge]);
    else together.push(edge);
  }
  return [...pairs].flatMap(([ends, sides]) => strandsOfPair(ends, sides));
}
