import type { ReachMessage } from '../../model/messages/reach.ts';
import { mostHops } from '../../model/reachLimits.ts';
import { changeView } from '../state/useView.ts';
import { colon } from '../../wording/punctuation.ts';
import { edgeInWords, longerRecorded } from '../../wording/reachInWords.ts';
import type { Telling } from './useTelling.ts';
import './noRoute.css';

interface NoRouteProperties {
  readonly answer: ReachMessage;
  readonly telling: Telling;
  readonly onHops: (hops: number) => void;
}

const mostNamed = 5;

/** Some relations, each a way to its evidence. */
function Relations({ ids, telling }: { ids: readonly string[]; telling: Telling }) {
  return (
    <ul className="gap">
      {ids.slice(0, mostNamed).map((id) => {
        const edge = telling.edges.get(id);
        return edge === undefined ? null : (
          <li key={id}>
            <button
              type="button"
              className="locators locators--open"
              onClick={() => changeView({ relation: id })}
            >
              {edgeInWords(edge, telling)}
            </button>
          </li>
        );
      })}
      {ids.length > mostNamed && <li>{telling.text.andMore(ids.length - mostNamed)}</li>}
    </ul>
  );
}

/** What stands where no route is recorded: how far both sides get, where they come nearest, and what kind of relation lies between. */
export function NoRoute({ answer, telling, onHops }: NoRouteProperties) {
  const { text, nameOf, language } = telling;
  const { noRoute } = answer;
  if (noRoute === null) return null;
  const { nearest } = noRoute;
  return (
    <div className="no-route">
      <p>{text.noneExists}</p>
      {longerRecorded(answer) && (
        <p>
          {text.longer}{' '}
          <button type="button" className="chip" onClick={() => onHops(mostHops)}>
            {text.lookFurther(mostHops)}
          </button>
        </p>
      )}
      <p>{text.spread(noRoute.reachable.length, noRoute.reaching.length)}</p>
      {nearest !== null && (
        <>
          <p>{text.nearest(nameOf(nearest.from), nameOf(nearest.to))}</p>
          <Relations ids={nearest.relations} telling={telling} />
        </>
      )}
      {noRoute.wouldJoin.map((item) => (
        <details key={item.class} className="assume">
          <summary>
            {text.wouldJoin} {item.text[language]}
            {colon[language]} {item.relations.length}
          </summary>
          <Relations ids={item.relations} telling={telling} />
        </details>
      ))}
    </div>
  );
}
