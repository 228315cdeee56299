import { Slider, SliderTrack } from 'react-aria-components/Slider';
import type { AsOf } from '../../state/view.ts';
import type { How } from '../../state/useView.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { DateThumb } from './DateThumb.tsx';
import { dateAt, type TimeSpan } from './timeSpan.ts';

interface AsOfSliderProperties {
  readonly span: TimeSpan;
  /** Months that have passed on the day that is shown. */
  readonly passed: number;
  /** The date as it is told; null: all times or a window, and the handle waits at the end. */
  readonly shown: string | null;
  readonly onChange: (asOf: AsOf, how: How) => void;
}

/** The handle of the date: a flag on a pole over the bars. */
export function AsOfSlider({ span, passed, shown, onChange }: AsOfSliderProperties) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const told = dateInWords(shown ?? dateAt(span, passed), language, 'long');
  const side = passed > span.months * 0.85 ? 'left' : undefined;
  return (
    <Slider
      className="timeline__slider"
      aria-label={text.asOf}
      minValue={1}
      maxValue={span.months}
      value={Math.max(1, passed)}
      onChange={(value) => onChange(dateAt(span, value), { gesture: 'asOf' })}
    >
      <SliderTrack className="timeline__track" style={{ marginLeft: `${100 / span.months}%` }}>
        <DateThumb
          index={0}
          label={text.asOf}
          told={told}
          className={shown === null ? 'timeline__asof timeline__asof--idle' : 'timeline__asof'}
        >
          <span className="timeline__flag num" data-side={side} aria-hidden="true">
            {told}
          </span>
        </DateThumb>
      </SliderTrack>
    </Slider>
  );
}
