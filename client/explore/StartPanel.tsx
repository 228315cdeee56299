import type { GraphMessage } from '../../model/messages/graph.ts';
import { nameIn } from '../../wording/names.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import type { ChangeView } from '../state/useView.ts';
import { degreesOf } from '../graph/visibleGraph.ts';
import { Icon } from '../parts/Icon.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';

/** The invitation beside the first view: search, or one of three questions. */
export function StartPanel({
  graph,
  change,
  onActor,
}: {
  graph: GraphMessage;
  change: ChangeView;
  onActor: (actor: string) => void;
}) {
  const text = useTexts();
  const language = useLanguage();
  const { attributes, nodes, edges } = graph;
  const degrees = degreesOf(edges);
  const focus =
    nodes.find(({ key }) => key === attributes.focusActor) ??
    [...nodes].sort((a, b) => (degrees.get(b.key) ?? 0) - (degrees.get(a.key) ?? 0))[0];
  const title = language === 'fr' ? (attributes.titleFr ?? attributes.title) : attributes.title;
  const asks = [
    ...(focus === undefined
      ? []
      : [
          {
            ask: text.askReach(nameIn(focus.attributes, language)),
            more: text.askReachMore,
            go: () => change({ page: 'reach', to: [focus.key], from: [] }),
          },
        ]),
    {
      ask: text.askAllegiance,
      more: text.askAllegianceMore,
      go: () => change({ page: 'map', category: ['allegiance'] }),
    },
    {
      ask: text.askPositions,
      more: text.askPositionsMore,
      go: () => change({ page: 'map', category: ['position'], scope: 'all' }),
    },
  ];
  return (
    <section className="first">
      <h1>
        {text.headline[0]} {title}
        <span>{text.headline[1]}</span>
      </h1>
      <SearchBox large onChoose={onActor} />
      <ul className="asks">
        {asks.map(({ ask, more, go }) => (
          <li key={ask}>
            <button type="button" className="ask" onClick={go}>
              <span>
                <b>{ask}</b>
                <small>{more}</small>
              </span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
      <p className="first__source">
        {text.startCount(nodes.length, edges.length)} {text.startCaution}
      </p>
    </section>
  );
}
