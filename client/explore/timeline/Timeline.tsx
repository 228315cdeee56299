import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { EventMessage, TimelineMessage } from '../../../model/messages/events.ts';
import type { Day } from '../../../model/partialDate.ts';
import { eventsCall, timelineCall } from '../../api/calls.ts';
import { asOfChange } from '../../graph/asOfChange.ts';
import { graphQuery } from '../../graph/graphQuery.ts';
import type { Shown } from '../../graph/useShown.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { useWidth } from '../../parts/useWidth.ts';
import { changeView, endGesture, type How } from '../../state/useView.ts';
import type { AsOf, View } from '../../state/view.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { openRecord } from '../record/openRecord.ts';
import { AsOfSlider } from './AsOfSlider.tsx';
import { Changed } from './Changed.tsx';
import { EventMarks } from './EventMarks.tsx';
import { Histogram, YearAxis } from './Histogram.tsx';
import { dateAt, endOf, monthAt, spanOf, type TimeSpan } from './timeSpan.ts';
import { PlayButton, TimelineTools } from './TimelineTools.tsx';
import { useBrush } from './useBrush.ts';
import { usePlayback } from './usePlayback.ts';
import { monthsOfWindow, windowBetween, WindowSlider } from './WindowSlider.tsx';
import './timeline.css';

export interface TimelineProperties {
  readonly view: View;
  readonly shown: Shown;
  readonly startDay: Day | null;
  /** Whether what the map shows still belongs to the date before. */
  readonly isAwaited: boolean;
}

interface DrawnProperties extends TimelineProperties {
  readonly message: TimelineMessage;
  readonly span: TimeSpan;
  readonly events: readonly EventMessage[];
}

const noEvents: readonly EventMessage[] = [];

/** How much is drawn, and how much cannot be. */
function Counted({ message, span, events }: Pick<DrawnProperties, 'message' | 'span' | 'events'>) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const all = [...message.bins, ...message.wide];
  const sum = (bins: readonly { readonly count: number }[]): number =>
    bins.reduce((total, { count }) => total + count, 0);
  const before = sum(all.filter(({ start }) => Number(start.slice(0, 4)) < span.firstYear));
  const undatedEvents = events.filter(({ date }) => date === null).length;
  const counts = text.counts(
    { dated: sum(all) - before, wide: message.imprecise, undated: message.undated, before },
    message.unit,
    span.firstYear,
  );
  const told = undatedEvents > 0 ? `${counts}, ${text.undatedEvents(undatedEvents)}` : counts;
  return (
    <p className="timeline__counts" title={told}>
      {told}
    </p>
  );
}

/** The part of the bars that a window leaves out, veiled. */
function Veil({ span, window }: { span: TimeSpan; window: View['window'] }) {
  if (window === null) return null;
  const [from, until] = monthsOfWindow(span, window).map((at) => (at * 100) / span.months);
  return (
    <>
      <span className="timeline__veil" style={{ left: 0, width: `${from}%` }} />
      <span className="timeline__veil" style={{ left: `${until}%`, right: 0 }} />
    </>
  );
}

/** Bars, brush, handles, events and years, all on one measure of time. */
function Plot({
  view,
  message,
  span,
  events,
  passed,
  onAsOf,
}: DrawnProperties & { passed: number; onAsOf: (asOf: AsOf, how?: How) => void }) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const stretch = (window: View['window'], how: How) => changeView({ window }, how);
  const brush = useBrush(
    (a, b) => stretch(windowBetween(span, a * span.months, b * span.months), { gesture: 'window' }),
    (at) => onAsOf(dateAt(span, Math.max(1, Math.ceil(at * span.months)))),
  );
  const isDate = view.window === null && view.asOf !== 'all';
  const told = (month: number): string => dateInWords(monthAt(span, month), language);
  const dated = [...message.bins, ...message.wide].reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="timeline__plot" ref={plot}>
      {/* One drag, or one run of arrow keys, is one step of the history. */}
      <div className="timeline__field" onPointerDownCapture={endGesture} onBlur={endGesture}>
        <Histogram
          message={message}
          span={span}
          label={text.bars(told(0), told(span.months - 1), dated)}
        />
        <Veil span={span} window={view.window} />
        <div className="timeline__brush" {...brush} />
        <WindowSlider span={span} window={view.window} onChange={stretch} />
        <AsOfSlider
          span={span}
          passed={passed}
          shown={isDate ? String(view.asOf ?? dateAt(span, passed)) : null}
          onChange={onAsOf}
        />
      </div>
      <EventMarks
        events={events}
        span={span}
        width={width}
        open={view.event}
        onOpen={(id) => openRecord('event', id, view)}
      />
      <YearAxis span={span} width={width} />
    </div>
  );
}

function Drawn(properties: DrawnProperties) {
  const { view, shown, span, startDay, isAwaited, message, events } = properties;
  const { page } = view;
  const passed = shown.day === null ? span.months : endOf(span, shown.day);
  const onAsOf = useCallback(
    (asOf: AsOf, how: How = 'step') => changeView(asOfChange(asOf, { page }, startDay), how),
    [page, startDay],
  );
  const playback = usePlayback({
    span,
    passed: view.window === null ? passed : span.months,
    step: view.step,
    speed: view.speed,
    isAwaited,
    onChange: onAsOf,
  });
  return (
    <>
      <Counted message={message} span={span} events={events} />
      <TimelineTools view={view} />
      <PlayButton {...playback} />
      <Plot {...properties} passed={passed} onAsOf={onAsOf} />
      <Changed {...properties} passed={passed} isPlaying={playback.isPlaying} />
    </>
  );
}

/** The open timeline: when relations began and what happened, and the handles of date and window. */
function Open(properties: TimelineProperties) {
  const { view, shown } = properties;
  const text = timelineTexts[useLanguage()];
  const { data: message } = useQuery({
    ...timelineCall(graphQuery(view, null, true)),
    placeholderData: (before) => before,
  });
  const { data: events } = useQuery(eventsCall(''));
  const { knownDay } = shown;
  const span = useMemo(
    () => (message === undefined ? null : spanOf(message, knownDay)),
    [message, knownDay],
  );
  if (message === undefined) return null;
  if (span === null) return <p className="timeline__counts">{text.nothingDated}</p>;
  return <Drawn {...properties} message={message} span={span} events={events?.items ?? noEvents} />;
}

/** The strip of time below map, table and events; closed it is a line. */
export function Timeline({ isOpen, ...properties }: TimelineProperties & { isOpen: boolean }) {
  const text = timelineTexts[useLanguage()];
  return (
    <section className="timeline" aria-label={text.timeline} data-open={isOpen || undefined}>
      <h2>{isOpen ? text.title : text.timeline}</h2>
      <button
        type="button"
        className="timeline__toggle"
        aria-expanded={isOpen}
        aria-label={isOpen ? text.close : text.open}
        onClick={() => changeView({ timeline: isOpen ? 'closed' : 'open' })}
      >
        <Icon name={isOpen ? 'down' : 'up'} />
      </button>
      {isOpen && <Open {...properties} />}
    </section>
  );
}
