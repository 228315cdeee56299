import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { mostActors } from '../../../model/messages/question.ts';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { metricCall } from '../../api/calls.ts';
import type { RequestFailed } from '../../api/requestFailed.ts';
import { graphQuery } from '../../graph/graphQuery.ts';
import type { Graphs } from '../../graph/useGraph.ts';
import type { Measure } from '../../state/measure.ts';
import type { View } from '../../state/view.ts';

/** The answer to the measure of a view. */
export interface Measured {
  readonly answer: MetricMessage | null;
  /** True while what is shown still answers the question before. */
  readonly isAwaited: boolean;
  /** Access has no stretch of time: it is not asked in a window. */
  readonly isWithoutDay: boolean;
  readonly failure: RequestFailed | null;
}

/** What is asked besides the filters of the graph. */
function alsoAsked({ on, undated }: Measure): string {
  const parameters = new URLSearchParams({ on, limit: String(mostActors) });
  if (undated !== null) parameters.set('undated', undated);
  return parameters.toString();
}

/** Asks the measure of a view with its date and its filters, so that it is taken of the network that the legend shows. */
export function useMeasure(view: View, { whole, startDay }: Graphs): Measured {
  const { measure, window } = view;
  const asOf = view.asOf ?? startDay;
  const time = window ?? (asOf === 'all' ? null : asOf);
  const isWithoutDay = measure?.on === 'access' && window !== null;
  const filters = graphQuery(view, time, true);
  const query =
    measure === null ? '' : `${filters === '' ? '?' : `${filters}&`}${alsoAsked(measure)}`;
  const call = metricCall(measure?.name ?? 'degree', query);
  const { data, failureReason, isPlaceholderData, isFetching } = useQuery({
    ...call,
    enabled: measure !== null && whole !== null && !isWithoutDay,
    placeholderData: keepPreviousData,
  });
  const isOfMeasure = data?.question.metric === measure?.name && data?.question.on === measure?.on;
  return {
    answer: isOfMeasure && !isWithoutDay ? (data ?? null) : null,
    isAwaited: isFetching || isPlaceholderData,
    isWithoutDay,
    failure: measure === null || isWithoutDay ? null : failureReason,
  };
}
