import type { LostRouteMessage } from '../../model/messages/reach.ts';
import { Locators } from '../parts/Locators.tsx';
import { changeView } from '../state/useView.ts';
import { RouteHead, WeakestHop } from './RouteHead.tsx';
import type { Telling } from './useTelling.ts';
import './route.css';

interface LostRouteProperties {
  readonly route: LostRouteMessage;
  readonly telling: Telling;
  /** The date of the answer. */
  readonly asOf: string;
  readonly onActor: (actor: string) => void;
}

type Break = LostRouteMessage['brokenBy'][number];

/** What broke a lost route, in a sentence, with its evidence or the actor who was lost. */
function BreakLine({
  item,
  telling,
  onActor,
}: { item: Break } & Pick<LostRouteProperties, 'telling' | 'onActor'>) {
  const { relation, actor, reason, evidence } = item;
  return (
    <p className="route__break">
      <b aria-hidden="true">{'//'}</b> {reason[telling.language]}{' '}
      {relation !== null && (
        <Locators evidence={evidence} onOpen={() => changeView({ relation })} />
      )}
      {actor !== null && (
        <button type="button" className="locators locators--open" onClick={() => onActor(actor)}>
          {telling.nameOf(actor)}
        </button>
      )}
    </p>
  );
}

/** One route that was lost, and what broke it. */
export const LostRouteItem = ({ route, telling, asOf, onActor }: LostRouteProperties) => (
  <li className="route">
    <div>
      <RouteHead route={route} telling={telling} asOf={asOf} />
      <WeakestHop route={route} telling={telling} />
      {route.brokenBy.map((item) => (
        <BreakLine
          key={`${item.relation ?? ''} ${item.actor ?? ''} ${item.cause}`}
          item={item}
          telling={telling}
          onActor={onActor}
        />
      ))}
    </div>
  </li>
);
