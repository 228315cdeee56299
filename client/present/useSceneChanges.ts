import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { dateInWords } from '../../wording/dates.ts';
import { timelineTexts } from '../../wording/timelineTexts.ts';
import { eventsCall, graphCall } from '../api/calls.ts';
import { changesBetween, eventsBetween } from '../graph/changesBetween.ts';
import { graphQuery } from '../graph/graphQuery.ts';
import { momentOf, type Moment } from '../graph/moment.ts';
import type { Shown } from '../graph/useShown.ts';
import { visibleOf } from '../graph/visibleGraph.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { dateOfView } from './dateOfView.ts';

/** A stretch of time has no one day before which or after which something changed. */
const isDay = (moment: Moment): moment is Day => typeof moment === 'string';

const nobody: ReadonlySet<string> = new Set();

/**
 * What changed on the map since the scene before, in a sentence; null where the date is the same or one of the two is all
 * times, and while it is awaited.
 */
export function useSceneChanges(
  before: View | null,
  view: View,
  shown: Shown | null,
): string | null {
  const language = useLanguage();
  const from = before === null ? null : momentOf(before, null);
  const to = momentOf(view, null);
  const isAsked = isDay(from) && isDay(to) && from < to && shown !== null;
  const call = (moment: Moment) => ({
    ...graphCall(graphQuery(view, moment, true)),
    enabled: isAsked,
  });
  const { data: old } = useQuery(call(from));
  const { data: now } = useQuery(call(to));
  const { data: events } = useQuery({ ...eventsCall(''), enabled: isAsked });
  return useMemo(() => {
    if (!isAsked || before === null) return null;
    if (old === undefined || now === undefined || events === undefined) return null;
    const seen = (graph: GraphMessage) =>
      visibleOf(graph, shown.start, { ...view, actor: null, inEvents: nobody });
    const [a, b] = [seen(old), seen(now)];
    const happened = eventsBetween(events.items, from, to);
    const changes = changesBetween({ before: a, during: b, after: b }, happened);
    if (changes.began.length + changes.ended.length + happened.length === 0) return null;
    const words = (one: View) => dateInWords(dateOfView(one) ?? '', language);
    return timelineTexts[language].said(
      `${words(before)} → ${words(view)}`,
      changes.began.length,
      changes.ended.length,
      happened.length,
    );
  }, [isAsked, before, from, to, old, now, events, view, shown, language]);
}
