import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { eventsCall } from '../api/calls.ts';
import type { Tie } from './findCommunities.ts';

/** The share of relations to actors below which a dataset is about events, not about relations. */
const thin = 0.5;
const none: readonly Tie[] = [];

/** Who took part in an event stands beside the others who did, as who has talked with them. */
const tiesOf = ({ participants }: EventMessage): Tie[] => {
  const [first, ...others] = [...new Set(participants.map(({ actor }) => actor))];
  return first === undefined ? [] : others.map((other): Tie => [first, other, 'mediation']);
};

/**
 * What events say of who stands beside whom, where a dataset has hardly any relations: agreements and who signed them. Null
 * while they are awaited.
 */
export function useEventTies(whole: GraphMessage | null): readonly Tie[] | null {
  const isThin = whole !== null && whole.edges.length < whole.nodes.length * thin;
  const { data, isError } = useQuery({ ...eventsCall(''), enabled: isThin });
  return useMemo(() => {
    if (!isThin || isError) return none;
    return data === undefined ? null : data.items.flatMap(tiesOf);
  }, [isThin, isError, data]);
}
