import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { GraphEdge } from '../../model/messages/graph.ts';
import { parsePartialDate, type Day } from '../../model/partialDate.ts';
import { monthsOf } from '../graph/dateRange.ts';
import { asOfChange } from '../graph/asOfChange.ts';
import { dayOf, momentOf } from '../graph/moment.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { changeView, type How } from '../state/useView.ts';
import type { AsOf, View } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';
import { timelineTexts } from '../../wording/timelineTexts.ts';
import { DateField } from './DateField.tsx';
import { MonthSlider } from './MonthSlider.tsx';
import './asOf.css';

interface AsOfProperties {
  readonly view: Pick<View, 'asOf' | 'window' | 'page'>;
  /** The day that the view begins with; null: all times. */
  readonly startDay: Day | null;
  readonly lastDay: Day;
  readonly edges: readonly GraphEdge[];
  /** Whether the timeline is in sight, which has the handle of the date. */
  readonly hasTimeline: boolean;
}

/** The two dates that are one click away: the end of the data, and all times. */
function Quick({
  day,
  lastDay,
  onChange,
}: {
  /** The day that is shown; null: all times, undefined: a window. */
  day: Day | null | undefined;
  lastDay: Day;
  onChange: (asOf: AsOf) => void;
}) {
  const text = useTexts();
  return (
    <div className="asof__quick">
      <button
        type="button"
        aria-pressed={day === lastDay}
        onClick={() => onChange(parsePartialDate(lastDay))}
      >
        {text.asOfEnd}
      </button>
      <button type="button" aria-pressed={day === null} onClick={() => onChange('all')}>
        {text.allTimes}
      </button>
    </div>
  );
}

/** The date that the whole view is read by: a chip that opens a slider of months and a field for any partial date. */
export function AsOfControl({ view, startDay, lastDay, edges, hasTimeline }: AsOfProperties) {
  const text = useTexts();
  const language = useLanguage();
  const months = useMemo(() => monthsOf(edges, lastDay), [edges, lastDay]);
  const [typedAnew, setTypedAnew] = useState(0);
  const { asOf, window } = view;
  const day = dayOf(momentOf(view, startDay));
  const shown: string = asOf === null || asOf === 'all' ? (day ?? lastDay) : asOf;
  const change = (next: AsOf, how: How = 'step') =>
    changeView(asOfChange(next, view, startDay), how);
  const pick = (next: AsOf, how?: How) => {
    setTypedAnew(typedAnew + 1);
    change(next, how);
  };
  const more = timelineTexts[language];
  const told = day === null ? text.allTimes : dateInWords(shown, language, 'long');
  const chip =
    window === null
      ? told
      : more.windowFrom(dateInWords(window.from, language), dateInWords(window.until, language));
  return (
    <DialogTrigger>
      <Button className="asof__chip">
        {window === null ? text.asOf : more.window} <b>{chip}</b>
      </Button>
      <Popover isNonModal placement="bottom end" className="asof">
        <Dialog className="asof__panel" aria-label={text.asOfTitle}>
          <p className="caps">{text.asOfTitle}</p>
          {hasTimeline ? (
            <p className="asof__where">{more.asOfOpens}</p>
          ) : (
            <MonthSlider months={months} lastDay={lastDay} day={day ?? lastDay} onChange={pick} />
          )}
          <DateField key={typedAnew} shown={shown} onChange={change} />
          <Quick day={window === null ? day : undefined} lastDay={lastDay} onChange={pick} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
