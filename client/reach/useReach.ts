import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GoBetweensMessage, ReachMessage } from '../../model/messages/reach.ts';
import { goBetweensCall, routesCall } from '../api/calls.ts';
import type { RequestFailed } from '../api/requestFailed.ts';
import type { Asked } from './questionOf.ts';

export type ReachAnswer =
  /** Nobody is named on either side. */
  | { readonly state: 'none' }
  | { readonly state: 'searching' }
  | { readonly state: 'failed'; readonly failure: RequestFailed }
  | { readonly state: 'routes'; readonly answer: ReachMessage }
  | { readonly state: 'goBetweens'; readonly answer: GoBetweensMessage };

export interface Reach {
  readonly answer: ReachAnswer;
  /** True while the answer in sight is that to the last question, from which nothing may be done any more. */
  readonly isAwaited: boolean;
}

const nobody = { to: [] };

/** The answer to a question; a new question ends the search for the last, whose answer stays in sight until then. */
export function useReach(asked: Asked | null): Reach {
  const isRoutes = asked?.path === '/reach';
  const routes = useQuery({
    ...routesCall(isRoutes ? asked.question : { from: [], to: [] }),
    enabled: isRoutes,
    placeholderData: keepPreviousData,
  });
  const goBetweens = useQuery({
    ...goBetweensCall(asked === null || isRoutes ? nobody : asked.question),
    enabled: asked !== null && !isRoutes,
    placeholderData: keepPreviousData,
  });
  if (asked === null) return { answer: { state: 'none' }, isAwaited: false };
  const query = isRoutes ? routes : goBetweens;
  const isAwaited = query.isPlaceholderData || query.data === undefined;
  if (query.failureReason !== null && isAwaited)
    return { answer: { state: 'failed', failure: query.failureReason }, isAwaited: false };
  if (isRoutes && routes.data !== undefined)
    return { answer: { state: 'routes', answer: routes.data }, isAwaited };
  if (!isRoutes && goBetweens.data !== undefined)
    return { answer: { state: 'goBetweens', answer: goBetweens.data }, isAwaited };
  return { answer: { state: 'searching' }, isAwaited };
}
