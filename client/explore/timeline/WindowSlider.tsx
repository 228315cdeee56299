import { Slider, SliderTrack } from 'react-aria-components/Slider';
import { useLanguage } from '../../parts/useTexts.ts';
import type { How } from '../../state/useView.ts';
import type { TimeWindow } from '../../state/timeWindow.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { DateThumb } from './DateThumb.tsx';
import { endOf, monthAt, monthOf, type TimeSpan } from './timeSpan.ts';

/** A window as months passed at its two ends, kept within the span; without one the whole of it. */
export function monthsOfWindow(span: TimeSpan, window: TimeWindow | null): [number, number] {
  if (window === null) return [0, span.months];
  const from = Math.min(span.months - 1, Math.max(0, monthOf(span, window.from)));
  return [from, Math.max(from + 1, endOf(span, window.until))];
}

/** The window between two places on the timeline, at least a month of it; null: all of it, which is none. */
export function windowBetween(span: TimeSpan, a: number, b: number): TimeWindow | null {
  const clamp = (at: number): number => Math.min(span.months, Math.max(0, at));
  const from = Math.min(span.months - 1, clamp(Math.floor(Math.min(a, b))));
  const until = Math.max(from + 1, clamp(Math.ceil(Math.max(a, b))));
  if (from === 0 && until === span.months) return null;
  return { from: monthAt(span, from), until: monthAt(span, until - 1) };
}

interface WindowSliderProperties {
  readonly span: TimeSpan;
  readonly window: TimeWindow | null;
  readonly onChange: (window: TimeWindow | null, how: How) => void;
}

/** The two handles of a stretch of time. */
export function WindowSlider({ span, window, onChange }: WindowSliderProperties) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const [from, until] = monthsOfWindow(span, window);
  const told = (month: number): string => dateInWords(monthAt(span, month), language, 'long');
  return (
    <Slider
      className="timeline__slider"
      aria-label={text.window}
      minValue={0}
      maxValue={span.months}
      value={[from, until]}
      onChange={([a = 0, b = span.months]) =>
        onChange(windowBetween(span, a, b), { gesture: 'window' })
      }
    >
      <SliderTrack className="timeline__track">
        <DateThumb
          index={0}
          label={text.from}
          told={told(from)}
          className="timeline__edge timeline__edge--from"
        />
        <DateThumb
          index={1}
          label={text.until}
          told={told(until - 1)}
          className="timeline__edge timeline__edge--until"
        />
      </SliderTrack>
    </Slider>
  );
}
