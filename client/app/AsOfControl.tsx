import { useId, useRef, useState } from 'react';
import { dayShown } from '../graph/startDay.ts';
import { parsePartialDate, type Day, type PartialDate } from '../../model/partialDate.ts';
import { endGesture, type How } from '../state/useView.ts';
import type { AsOf } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';

interface AsOfProperties {
  readonly asOf: AsOf;
  /** The day that null means; null: all times. */
  readonly startDay: Day | null;
  readonly lastDay: Day;
  /** The months of the slider. */
  readonly months: readonly string[];
  readonly onChange: (asOf: AsOf, how: How) => void;
}

/** The date that the whole view is read by: a chip that opens a slider of months and a field for any partial date. */
export function AsOfControl({ asOf, startDay, lastDay, months, onChange }: AsOfProperties) {
  const text = useTexts();
  const language = useLanguage();
  const panel = useId();
  const chip = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const day = dayShown(asOf, startDay);
  const now = day ?? lastDay;
  const shown: PartialDate | Day = asOf === null || asOf === 'all' ? now : asOf;
  const at = Math.max(0, months.filter((month) => month <= now.slice(0, 7)).length - 1);
  const wrong = typed !== null && typed.trim() !== '' && parsePartialDate(typed.trim()) === null;
  const close = () => {
    setOpen(false);
    setTyped(null);
    chip.current?.focus();
  };
  const submit = () => {
    const date = parsePartialDate((typed ?? '').trim());
    if (date !== null) onChange(String(date) === startDay ? null : date, 'step');
  };

  return (
    <div
      className="asof"
      onKeyDown={(event) => event.key === 'Escape' && open && (event.stopPropagation(), close())}
    >
      <button
        ref={chip}
        type="button"
        className="asof__chip"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {text.asOf} <b>{day === null ? text.allTimes : dateInWords(shown, language, 'long')}</b>
      </button>
      <div
        className="asof__panel"
        id={panel}
        role="group"
        aria-label={text.asOfTitle}
        hidden={!open}
      >
        <p className="caps">{text.asOfTitle}</p>
        <input
          type="range"
          min={0}
          max={months.length - 1}
          value={at}
          aria-label={text.asOf}
          aria-valuetext={dateInWords(months[at] ?? lastDay, language, 'long')}
          onPointerDown={endGesture}
          onBlur={endGesture}
          onChange={({ target }) => {
            const month = parsePartialDate(months[Number(target.value)] ?? '');
            setTyped(null);
            onChange(month === startDay?.slice(0, 7) ? null : month, { gesture: 'asOf' });
          }}
        />
        <div className="asof__ends">
          <span>{months[0]?.slice(0, 4)}</span>
          <span>{lastDay.slice(0, 4)}</span>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={`${panel}-date`}>{text.asOfHint}</label>
          <input
            id={`${panel}-date`}
            type="text"
            inputMode="numeric"
            value={typed ?? shown}
            aria-invalid={wrong}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={submit}
          />
          {wrong && (
            <p className="warning" role="alert">
              {text.asOfWrong(typed ?? '')}
            </p>
          )}
        </form>
        <div className="asof__quick">
          <button
            type="button"
            aria-pressed={day === lastDay}
            onClick={() => {
              setTyped(null);
              onChange(startDay === null ? parsePartialDate(lastDay) : null, 'step');
            }}
          >
            {text.asOfEnd}
          </button>
          <button
            type="button"
            aria-pressed={day === null}
            onClick={() => {
              setTyped(null);
              onChange(startDay === null ? null : 'all', 'step');
            }}
          >
            {text.allTimes}
          </button>
        </div>
      </div>
    </div>
  );
}
