import { useMemo } from 'react';
import type { TimelineMessage } from '../../../model/messages/events.ts';
import type { TimeSpan } from './timeSpan.ts';
import { barsOf } from './timelineBars.ts';

interface HistogramProperties {
  readonly message: TimelineMessage;
  readonly span: TimeSpan;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
}

/** Pixels between two years, at least, that are written below the bars. */
const roomOfYear = 44;

/** When relations began, stacked by category; what is dated by its year alone lies pale across it. */
export function Histogram({ message, span, label }: HistogramProperties) {
  const { bars, highest } = useMemo(() => barsOf(message, span), [message, span]);
  return (
    <svg
      className="timeline__bars"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${span.months} ${highest}`}
      preserveAspectRatio="none"
    >
      {bars.map(({ category, from, months, low, high, isWide }) => (
        <rect
          key={`${category} ${from} ${isWide}`}
          data-category={category}
          data-wide={isWide || undefined}
          x={from}
          width={months}
          y={highest - high}
          height={high - low}
        />
      ))}
    </svg>
  );
}

/** The years below the bars, as many as there is room for. */
export function YearAxis({ span, width }: { span: TimeSpan; width: number }) {
  const years = Math.ceil(span.months / 12);
  const every = Math.max(1, Math.ceil((years * roomOfYear) / Math.max(1, width)));
  const marks = Array.from({ length: Math.ceil(years / every) }, (_, at) => at * every);
  return (
    <div className="timeline__axis num" aria-hidden="true">
      {marks.map((year) => (
        <span key={year} style={{ left: `${(year * 1200) / span.months}%` }}>
          {span.firstYear + year}
        </span>
      ))}
    </div>
  );
}
