import { parsePartialDate, type Day } from '../../model/partialDate.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { endGesture, type How } from '../state/useView.ts';
import type { AsOf } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';

interface MonthSliderProperties {
  readonly months: readonly string[];
  /** The day the data end, which the last month stands for. */
  readonly lastDay: Day;
  /** The day that is shown. */
  readonly day: Day;
  readonly onChange: (asOf: AsOf, how: How) => void;
}

/** A slider over months; one drag, or one run of arrow keys, is one step of the history. */
export function MonthSlider({ months, lastDay, day, onChange }: MonthSliderProperties) {
  const text = useTexts();
  const language = useLanguage();
  const at = Math.max(0, months.filter((month) => month <= day.slice(0, 7)).length - 1);
  const last = months.length - 1;
  const move = (index: number) => {
    const date = parsePartialDate(index === last ? lastDay : (months[index] ?? ''));
    if (date !== null) onChange(date, { gesture: 'asOf' });
  };
  return (
    <>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={text.asOf}
        aria-valuetext={dateInWords(months[at] ?? day, language, 'long')}
        onPointerDown={endGesture}
        onBlur={endGesture}
        onChange={({ target }) => move(Number(target.value))}
      />
      <div className="asof__ends">
        <span>{months[0]?.slice(0, 4)}</span>
        <span>{months[last]?.slice(0, 4)}</span>
      </div>
    </>
  );
}
