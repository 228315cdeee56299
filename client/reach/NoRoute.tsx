import type { GraphEdge } from '../../model/messages/graph.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { mostHops } from '../../model/reachLimits.ts';
import { useReachTexts, useLanguage } from '../parts/useTexts.ts';
import { edgeInWords, longerRecorded } from '../../wording/reachInWords.ts';

interface NoRouteProperties {
  readonly answer: ReachMessage;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly nameOf: (id: string) => string;
  readonly onRelation: (relation: string) => void;
  readonly onHops: (hops: number) => void;
}

const mostNamed = 5;

/** What stands where no route is recorded: how far both sides get, where they come nearest, and what kind of relation lies between. */
export function NoRoute({ answer, edges, nameOf, onRelation, onHops }: NoRouteProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const { noRoute } = answer;
  if (noRoute === null) return null;
  const named = (ids: readonly string[]) => (
    <ul className="gap">
      {ids.slice(0, mostNamed).map((id) => {
        const edge = edges.get(id);
        return edge === undefined ? null : (
          <li key={id}>
            <button
              type="button"
              className="locators locators--open"
              onClick={() => onRelation(id)}
            >
              {edgeInWords(edge, { nameOf, text, language })}
            </button>
          </li>
        );
      })}
      {ids.length > mostNamed && <li>{text.andMore(ids.length - mostNamed)}</li>}
    </ul>
  );
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
      {noRoute.nearest !== null && (
        <>
          <p>{text.nearest(nameOf(noRoute.nearest.from), nameOf(noRoute.nearest.to))}</p>
          {named(noRoute.nearest.relations)}
        </>
      )}
      {noRoute.wouldJoin.map((item) => (
        <details key={item.class} className="assume">
          <summary>
            {text.wouldJoin} {item.text[language]}: {item.relations.length}
          </summary>
          {named(item.relations)}
        </details>
      ))}
    </div>
  );
}
