import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { eventsCall } from '../api/calls.ts';
import { eventTies, isAboutEvents } from './eventTies.ts';
import type { Tie } from './findCommunities.ts';

const none: readonly Tie[] = [];

/**
 * What events say of who stands beside whom, where a dataset has hardly any relations: agreements and who signed them. Null
 * while they are awaited.
 */
export function useEventTies(whole: GraphMessage | null): readonly Tie[] | null {
  const isThin = whole !== null && isAboutEvents(whole);
  const { data, isError } = useQuery({ ...eventsCall(''), enabled: isThin });
  return useMemo(() => {
    if (!isThin || isError) return none;
    return data === undefined ? null : eventTies(data.items);
  }, [isThin, isError, data]);
}
