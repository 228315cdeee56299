import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventMessage } from '../../../model/messages/events.ts';
import type { GraphMessage } from '../../../model/messages/graph.ts';
import {
  dayBefore,
  earliestDay,
  latestDay,
  type Day,
  type PartialDate,
} from '../../../model/partialDate.ts';
import { graphCall } from '../../api/calls.ts';
import { graphQuery } from '../../graph/graphQuery.ts';
import type { Shown } from '../../graph/useShown.ts';
import { visibleOf } from '../../graph/visibleGraph.ts';
import type { TimeWindow } from '../../state/timeWindow.ts';
import type { View } from '../../state/view.ts';
import { changesBetween, eventsBetween, type Changes } from '../../graph/changesBetween.ts';
import { dateAt, stepBefore, type TimeSpan } from './timeSpan.ts';

/** From when to when changes are told. */
export interface Stretch {
  readonly before: PartialDate | Day;
  readonly during: PartialDate | Day | TimeWindow;
  readonly after: PartialDate | Day;
}

/** The stretch of a view: its window, else the step that ends at its date; null at all times. */
export function stretchOf(
  view: Pick<View, 'window' | 'asOf' | 'step'>,
  shown: Pick<Shown, 'day'>,
  span: TimeSpan,
  passed: number,
): Stretch | null {
  const { window, asOf, step } = view;
  if (window !== null)
    return {
      before: dayBefore(earliestDay(window.from)),
      during: window,
      after: latestDay(window.until),
    };
  const date = asOf === 'all' ? null : (asOf ?? shown.day);
  if (date === null) return null;
  return { before: dateAt(span, stepBefore(passed, step)), during: date, after: date };
}

const nobody: ReadonlySet<string> = new Set();

const isDay = (date: PartialDate | Day): date is Day => date.length === 10;
const lastDayIn = (date: PartialDate | Day): Day => (isDay(date) ? date : latestDay(date));

/** What changed in a stretch of time under the filters of a view; null while it is awaited, or where there is none. */
export function useChanges(
  view: View,
  { start }: Pick<Shown, 'start'>,
  stretch: Stretch | null,
  events: readonly EventMessage[],
): Changes | null {
  const asked = (time: Stretch[keyof Stretch] | undefined) => ({
    ...graphCall(graphQuery(view, time ?? null, true)),
    enabled: stretch !== null,
    placeholderData: keepPreviousData<GraphMessage>,
  });
  const { data: before, isPlaceholderData: isOld } = useQuery(asked(stretch?.before));
  const { data: during, isPlaceholderData: isOldToo } = useQuery(asked(stretch?.during));
  const { data: after, isPlaceholderData: isOldStill } = useQuery(asked(stretch?.after));
  const isAwaited = isOld || isOldToo || isOldStill;
  const { scope, added, hidden, actor, only, withIsolated, certainOnly } = view;
  return useMemo(() => {
    if (stretch === null || isAwaited) return null;
    if (before === undefined || during === undefined || after === undefined) return null;
    const seen = (graph: GraphMessage) =>
      visibleOf(graph, start, {
        ...{ scope, added, hidden, actor, only, withIsolated, certainOnly },
        inEvents: nobody,
      });
    const happened = eventsBetween(events, lastDayIn(stretch.before), lastDayIn(stretch.after));
    return changesBetween(
      { before: seen(before), during: seen(during), after: seen(after) },
      happened,
    );
  }, [
    stretch,
    isAwaited,
    before,
    during,
    after,
    events,
    start,
    scope,
    added,
    hidden,
    actor,
    only,
    withIsolated,
    certainOnly,
  ]);
}
