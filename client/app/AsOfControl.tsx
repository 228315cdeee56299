import { useId, useRef, useState } from 'react';
import { latestDay, parsePartialDate } from '../../model/partialDate.ts';
import { dateInWords } from '../../wording/dates.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';

interface AsOfProperties {
  /** A partial date, `all`, or null for the end of the data. */
  readonly asOf: string | null;
  readonly dataUntil: string;
  /** The first year that anything is dated to. */
  readonly firstYear: number;
  readonly onChange: (asOf: string | null) => void;
}

const monthsOf = (first: number, dataUntil: string): string[] => {
  const last = Number(dataUntil.slice(0, 4)) * 12 + Number(dataUntil.slice(5, 7)) - 1;
  return Array.from(
    { length: Math.max(1, last - first * 12 + 1) },
    (_, index) =>
      `${Math.floor((first * 12 + index) / 12)}-${String(((first * 12 + index) % 12) + 1).padStart(2, '0')}`,
  );
};

/** The date that the whole view is read by: a chip that opens a slider of months and a field for any partial date. */
export function AsOfControl({ asOf, dataUntil, firstYear, onChange }: AsOfProperties) {
  const text = useTexts();
  const language = useLanguage();
  const panel = useId();
  const chip = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const months = monthsOf(firstYear, dataUntil);
  const now =
    asOf === null || asOf === 'all'
      ? dataUntil
      : latestDay(parsePartialDate(asOf) ?? (dataUntil as never));
  const at = Math.max(0, months.filter((month) => month <= now.slice(0, 7)).length - 1);
  const wrong = typed !== null && typed.trim() !== '' && parsePartialDate(typed.trim()) === null;
  const close = () => {
    setOpen(false);
    setTyped(null);
    chip.current?.focus();
  };
  const submit = () => {
    const date = parsePartialDate((typed ?? '').trim());
    if (date !== null) onChange(date === dataUntil ? null : date);
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
        {text.asOf}{' '}
        <b>{asOf === 'all' ? text.allTimes : dateInWords(asOf ?? dataUntil, language, 'long')}</b>
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
          aria-valuetext={dateInWords(months[at] ?? dataUntil, language, 'long')}
          onChange={({ target }) => {
            const month = months[Number(target.value)] ?? dataUntil;
            setTyped(null);
            onChange(month === dataUntil.slice(0, 7) ? null : month);
          }}
        />
        <div className="asof__ends">
          <span>{months[0]?.slice(0, 4)}</span>
          <span>{dataUntil.slice(0, 4)}</span>
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
            value={typed ?? (asOf === null || asOf === 'all' ? dataUntil : asOf)}
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
            aria-pressed={asOf === null}
            onClick={() => {
              setTyped(null);
              onChange(null);
            }}
          >
            {text.asOfEnd}
          </button>
          <button
            type="button"
            aria-pressed={asOf === 'all'}
            onClick={() => {
              setTyped(null);
              onChange('all');
            }}
          >
            {text.allTimes}
          </button>
        </div>
      </div>
    </div>
  );
}
