import { categories } from '../../model/categories.ts';
import type { GraphQuestion } from '../../model/messages/question.ts';
import { earliestDay, latestDay, type Day, type PartialDate } from '../../model/partialDate.ts';
import { relationTypeRow, relationTypes } from '../../model/relationTypes.ts';
import { statuses } from '../../model/statuses.ts';

/** The date or the window asked for, as days. A partial `asOf` means the end of its period: "as of 2017" knows all of 2017. */
export interface TimeFilter {
  readonly asOf: Day | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export const allTimes: TimeFilter = { asOf: null, from: null, until: null };

export const timeFilterOf = (question: {
  asOf?: PartialDate | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}): TimeFilter => ({
  asOf: question.asOf === undefined ? null : latestDay(question.asOf),
  from: question.from === undefined ? null : earliestDay(question.from),
  until: question.until === undefined ? null : latestDay(question.until),
});

type Filters = Pick<
  GraphQuestion,
  'asOf' | 'from' | 'until' | 'category' | 'type' | 'kind' | 'status'
>;

/** The filters as parameters of the Cypher files; categories are spelled out as their types. */
export function filterParameters(question: Filters) {
  const wanted = new Set(question.category ?? categories);
  const named = new Set(question.type ?? relationTypes);
  return {
    ...timeFilterOf(question),
    types: relationTypes.filter(
      (type) => wanted.has(relationTypeRow(type).category) && named.has(type),
    ),
    statuses: question.status ?? [...statuses],
    kinds: question.kind ?? null,
    // Own columns are known to the database alone: `attributeParameters` asks it.
    actorAttributes: null,
    relationAttributes: null,
  };
}

/** Whether a filter speaks of relations: then only the ends of those that remain stay. */
export const filtersRelations = (question: Filters): boolean =>
  [question.asOf, question.from, question.category, question.type, question.status].some(
    (filter) => filter !== undefined,
  );
