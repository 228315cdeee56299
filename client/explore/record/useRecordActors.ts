import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placeCall } from '../../api/calls.ts';
import type { View } from '../../state/view.ts';
import { useEvent } from './EventDetail.tsx';

/** The actors of the event or the place that is open at the side; null where none is, or it names nobody. */
export function useRecordActors({
  event: eventId,
  place: placeId,
}: Pick<View, 'event' | 'place'>): ReadonlySet<string> | null {
  const event = useEvent(eventId).data;
  const place = useQuery({ ...placeCall(placeId ?? ''), enabled: placeId !== null }).data;
  return useMemo(() => {
    const actors = [
      ...(eventId === null ? [] : (event?.participants ?? []).map(({ actor }) => actor)),
      ...(placeId === null
        ? []
        : (place?.located ?? []).flatMap(({ what, id }) => (what === 'actor' ? id : []))),
    ];
    return actors.length === 0 ? null : new Set(actors);
  }, [eventId, placeId, event, place]);
}
