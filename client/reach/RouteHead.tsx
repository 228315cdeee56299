import type { LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import { colon } from '../../wording/punctuation.ts';
import { becauseInWords, wayInWords } from '../../wording/reachInWords.ts';
import { CostStrip } from './CostStrip.tsx';
import { ListedWarning } from './ListedWarning.tsx';
import type { Telling } from './useTelling.ts';

interface RouteHeadProperties {
  readonly route: RouteMessage | LostRouteMessage;
  readonly telling: Telling;
  /** The date of the answer. */
  readonly asOf: string;
}

/** The way from sign to sign, its cost mark by mark, and who on it is listed. */
export function RouteHead({ route, telling, asOf }: RouteHeadProperties) {
  const { text } = telling;
  return (
    <>
      <p className="route__way">{wayInWords(route, telling)}</p>
      <p className="route__meta">
        <span>
          {text.cost} <b>{route.cost}</b>, {text.hopCount(route.hops.length)}
        </span>
        <CostStrip hops={route.hops} />
      </p>
      <ListedWarning actors={route.listedActors} telling={telling} asOf={asOf} />
    </>
  );
}

/** The hop at which a route is weakest, and why. */
export function WeakestHop({ route, telling }: Omit<RouteHeadProperties, 'asOf'>) {
  const { text, language, nameOf } = telling;
  const hop = route.hops[route.weakestHop];
  if (hop === undefined || route.hops.length < 2) return null;
  return (
    <p className="route__weak">
      {text.weakest}
      {colon[language]} {nameOf(hop.source)} → {nameOf(hop.target)} ({becauseInWords(hop, language)}
      )
    </p>
  );
}
