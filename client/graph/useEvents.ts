import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventMessage } from '../../model/messages/events.ts';
import { eventsCall } from '../api/calls.ts';
import type { View } from '../state/view.ts';
import { eventsAt } from './eventsAt.ts';
import { momentOf } from './moment.ts';
import type { Graphs } from './useGraph.ts';

const none: readonly EventMessage[] = [];

/** The events of a view's date and filters, where it asks for them; null while they are awaited. */
export function useEvents(
  { startDay }: Pick<Graphs, 'startDay'>,
  { page, asOf, window, status, rows, withEvents: isOnMap }: View,
): readonly EventMessage[] | null {
  const isRow = page === 'table' && rows === 'events';
  const withEvents = isRow || (isOnMap && page !== 'start');
  const { data } = useQuery({ ...eventsCall(''), enabled: withEvents });
  return useMemo(() => {
    if (!withEvents) return none;
    if (data === undefined) return null;
    return eventsAt(data.items, momentOf({ asOf, window }, startDay), { status });
  }, [withEvents, data, asOf, window, startDay, status]);
}
