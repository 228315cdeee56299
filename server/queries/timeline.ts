import type { Category } from '../../model/categories.ts';
import type { TimelineMessage, TimelineUnit } from '../../model/messages/events.ts';
import type { TimelineQuestion } from '../../model/messages/question.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import { attributeParameters } from './attributes.ts';
import { filterParameters } from './timeFilter.ts';

type TimelineRow = { category: Category | null; since: string | null; count: number };

/** The bin of a partial date; null where it is less precise. */
const startIn: Readonly<Record<TimelineUnit, (date: string) => string | null>> = {
  year: (date) => date.slice(0, 4),
  quarter: (date) => {
    if (date.length < 7) return null;
    const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
    return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}`;
  },
  month: (date) => (date.length < 7 ? null : date.slice(0, 7)),
};
/** Up to so many years a bar for each month, or each quarter, can still be told apart. */
const mostYears = { month: 4, quarter: 16 } as const;
/** The share of what is dated that may lie before the span: one founding long ago must not widen every bar. */
const strays = 0.02;

/** Months for a short story, quarters for a longer one, years for a long one. */
function unitFor(rows: readonly TimelineRow[]): TimelineUnit {
  const years = rows
    .flatMap(({ since, count }) =>
      since === null ? [] : Array.from({ length: count }, () => Number(since.slice(0, 4))),
    )
    .sort((a, b) => a - b);
  const span = (years.at(-1) ?? 0) - (years[Math.floor(years.length * strays)] ?? 0);
  if (span <= mostYears.month) return 'month';
  return span <= mostYears.quarter ? 'quarter' : 'year';
}

/** Counts by start and, of relations, category. */
class Bins {
  readonly #categories = new Map<string, TimelineMessage['bins'][number]>();
  readonly #events = new Map<string, number>();

  add(start: string, category: Category | null, count: number): void {
    if (category === null) {
      this.#events.set(start, (this.#events.get(start) ?? 0) + count);
      return;
    }
    const key = `${start} ${category}`;
    const before = this.#categories.get(key)?.count ?? 0;
    this.#categories.set(key, { start, category, count: before + count });
  }

  get categories(): TimelineMessage['bins'] {
    return [...this.#categories.values()];
  }

  get events(): TimelineMessage['events'] {
    return [...this.#events].map(([start, count]) => ({ start, count }));
  }
}

/** Counts by unit; what is dated less precisely by year. */
function binsOf(rows: readonly TimelineRow[], unit: TimelineUnit = unitFor(rows)): TimelineMessage {
  const [narrow, wide] = [new Bins(), new Bins()];
  let [undated, undatedEvents] = [0, 0];
  for (const { category, since, count } of rows) {
    if (since !== null) {
      const start = startIn[unit](since);
      (start === null ? wide : narrow).add(start ?? since.slice(0, 4), category, count);
    } else if (category === null) undatedEvents += count;
    else undated += count;
  }
  return {
    unit,
    bins: narrow.categories,
    events: narrow.events,
    wide: wide.categories,
    wideEvents: wide.events,
    undated,
    imprecise: wide.categories.reduce((sum, { count }) => sum + count, 0),
    undatedEvents,
  };
}

/** When the relations of a filtered graph begin, by category, and when events happen. */
export async function readTimeline(
  database: Database,
  { unit, ...question }: TimelineQuestion,
): Promise<Answer<TimelineMessage>> {
  const { value, dataset } = await readConsistently(database, async (read) =>
    read<TimelineRow>(statement('explore/timeline'), {
      ...filterParameters(question),
      ...(await attributeParameters(read, question.attribute)),
    }),
  );
  return { value: binsOf(value, unit), ...editionOf(dataset) };
}
