import { useState, type FormEvent } from 'react';
import { parsePartialDate, type PartialDate } from '../../../model/partialDate.ts';
import type { Language } from '../../../model/wording.ts';
import { ledgerTexts } from '../../../wording/ledger.ts';

interface OtherDayProperties {
  readonly day: PartialDate | null;
  readonly awaited: boolean;
  readonly language: Language;
  readonly onDay: (day: PartialDate | null) => void;
}

/** Asks for another day to compare the ledger with; what is no date is said and changes nothing. */
export function OtherDay({ day, awaited, language, onDay }: OtherDayProperties) {
  const text = ledgerTexts[language];
  const [typed, setTyped] = useState<string>(day ?? '');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const date = parsePartialDate(typed.trim());
    setWrong(date === null);
    if (date !== null) onDay(date);
  };
  return (
    <form className="other-day" onSubmit={submit}>
      <label>
        {text.compareOn}{' '}
        <input
          value={typed}
          placeholder="2017-10"
          aria-invalid={wrong}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="act act--minor">
        {text.compare}
      </button>
      {day !== null && (
        <button type="button" className="act act--minor" onClick={() => onDay(null)}>
          {text.endComparison}
        </button>
      )}
      <span role="status">
        {wrong && <span className="warning">{text.badDate}</span>}
        {!wrong && awaited && text.comparing}
      </span>
    </form>
  );
}
