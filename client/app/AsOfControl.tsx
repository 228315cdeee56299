import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { GraphEdge } from '../../model/messages/graph.ts';
import { parsePartialDate, type Day } from '../../model/partialDate.ts';
import { monthsOf } from '../graph/dateRange.ts';
import { dayShown } from '../graph/startDay.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { changeView, type How } from '../state/useView.ts';
import type { AsOf, View } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';
import { DateField } from './DateField.tsx';
import { MonthSlider } from './MonthSlider.tsx';
import './asOf.css';

interface AsOfProperties {
  readonly view: Pick<View, 'asOf' | 'page'>;
  /** The day that the view begins with; null: all times. */
  readonly startDay: Day | null;
  readonly lastDay: Day;
  readonly edges: readonly GraphEdge[];
}

/** The two dates that are one click away: the end of the data, and all times. */
function Quick({
  day,
  lastDay,
  onChange,
}: {
  day: Day | null;
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
export function AsOfControl({ view, startDay, lastDay, edges }: AsOfProperties) {
  const text = useTexts();
  const language = useLanguage();
  const months = useMemo(() => monthsOf(edges, lastDay), [edges, lastDay]);
  const [typedAnew, setTypedAnew] = useState(0);
  const { asOf } = view;
  const day = dayShown(asOf, startDay);
  const shown: string = asOf === null || asOf === 'all' ? (day ?? lastDay) : asOf;
  const change = (next: AsOf, how: How = 'step') => {
    // What the view begins with is not said by the address.
    const isUsual = next === 'all' ? startDay === null : String(next) === startDay;
    changeView(
      { asOf: isUsual ? null : next, page: view.page === 'start' ? 'map' : view.page },
      how,
    );
  };
  const pick = (next: AsOf, how?: How) => {
    setTypedAnew(typedAnew + 1);
    change(next, how);
  };
  return (
    <DialogTrigger>
      <Button className="asof__chip">
        {text.asOf} <b>{day === null ? text.allTimes : dateInWords(shown, language, 'long')}</b>
      </Button>
      <Popover isNonModal placement="bottom end" className="asof">
        <Dialog className="asof__panel" aria-label={text.asOfTitle}>
          <p className="caps">{text.asOfTitle}</p>
          <MonthSlider months={months} lastDay={lastDay} day={day ?? lastDay} onChange={pick} />
          <DateField key={typedAnew} shown={shown} onChange={change} />
          <Quick day={day} lastDay={lastDay} onChange={pick} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
