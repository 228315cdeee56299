import { useQuery } from '@tanstack/react-query';
import type { MeMessage } from '../../model/messages/me.ts';
import { meCall } from '../api/calls.ts';

/** Who asks, and what he may do; null while it is awaited. */
export const useMe = (): MeMessage | null => useQuery(meCall).data ?? null;
