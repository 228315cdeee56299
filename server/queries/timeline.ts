import type { Category } from '../../model/categories.ts';
import type { TimelineMessage, TimelineUnit } from '../../model/messages/events.ts';
import type { TimelineQuestion } from '../../model/messages/question.ts';
import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import { filterParameters } from './timeFilter.ts';

type TimelineRow = { category: Category | null; since: string | null; count: number };

/** Characters of a partial date that say its year or month. */
const lengths: Readonly<Record<TimelineUnit, number>> = { year: 4, month: 7 };
/** Up to so many years a bar for each month can still be told apart. */
const mostYearsInMonths = 4;

/** Years for a long story, months for a short one. */
function unitFor(rows: readonly TimelineRow[]): TimelineUnit {
  const years = rows.flatMap(({ since }) => (since === null ? [] : Number(since.slice(0, 4))));
  const span = Math.max(0, ...years) - Math.min(9999, ...years);
  return span <= mostYearsInMonths ? 'month' : 'year';
}

/** Counts by year or month; what is dated less precisely stands in none. */
function binsOf(rows: readonly TimelineRow[], unit: TimelineUnit = unitFor(rows)): TimelineMessage {
  const length = lengths[unit];
  const bins = new Map<string, TimelineMessage['bins'][number]>();
  const events = new Map<string, number>();
  let undated = 0;
  let imprecise = 0;
  for (const { category, since, count } of rows) {
    const start = since?.slice(0, length) ?? '';
    const placed = start.length === length;
    if (category === null) {
      if (placed) events.set(start, (events.get(start) ?? 0) + count);
    } else if (placed) {
      const key = `${start} ${category}`;
      bins.set(key, { start, category, count: (bins.get(key)?.count ?? 0) + count });
    } else if (since === null) undated += count;
    else imprecise += count;
  }
  return {
    unit,
    bins: [...bins.values()],
    events: [...events].map(([start, count]) => ({ start, count })),
    undated,
    imprecise,
  };
}

/** When the relations of a filtered graph begin, by category, and when events happen. */
export async function readTimeline(
  database: Database,
  { unit, ...question }: TimelineQuestion,
): Promise<Answer<TimelineMessage>> {
  const { value, dataset } = await readConsistently(database, (read) =>
    read<TimelineRow>(statement('explore/timeline'), filterParameters(question)),
  );
  return { value: binsOf(value, unit), revision: dataset.revision };
}
