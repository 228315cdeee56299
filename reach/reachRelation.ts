import { cutToEnds, type Bounds } from '../model/interval.ts';
import type { RelationAttributes } from '../model/messages/graph.ts';
import { latestDay, parsePartialDate, type Day } from '../model/partialDate.ts';
import { relationTypeRow, type RelationTypeRow } from '../model/relationTypes.ts';

/** A relation as reach reads it. */
export interface ReachRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: RelationAttributes;
  readonly row: RelationTypeRow;
  /** As its own dates say. */
  readonly bounds: Bounds;
  /** The same, cut by when both its ends existed. */
  readonly held: Bounds;
  /** The last day its dates speak of, whatever day is asked about; null where no date is recorded. */
  readonly lastDay: Day | null;
  /** How many source records it cites. */
  readonly sourceCount: number;
  readonly hypothetical: boolean;
}

function lastDayOf({ since, until }: RelationAttributes): Day | null {
  const last =
    (until === null || until === '..' ? null : parsePartialDate(until)) ??
    (since === null ? null : parsePartialDate(since));
  return last === null ? null : latestDay(last);
}

function sourceCountOf({ evidence: [first, ...others] }: RelationAttributes): number {
  if (first === undefined) return 0;
  if (others.every(({ source }) => source === first.source)) return 1;
  return new Set([first, ...others].map(({ source }) => source)).size;
}

const isDated = ({ sinceEarliest, untilLatest }: Bounds): boolean =>
  sinceEarliest !== null || untilLatest !== null;

/** A relation made ready to be costed. `ends` are the bounds of both its actors. */
export function reachRelation(
  relation: Pick<
    ReachRelation,
    'id' | 'source' | 'target' | 'attributes' | 'bounds' | 'hypothetical'
  >,
  ends: readonly Bounds[],
): ReachRelation {
  const { attributes, bounds } = relation;
  return {
    ...relation,
    row: relationTypeRow(attributes.type),
    held: ends.some(isDated) ? cutToEnds(bounds, ends) : bounds,
    lastDay: lastDayOf(attributes),
    sourceCount: sourceCountOf(attributes),
  };
}
