import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { degreesOf } from '../graph/visibleGraph.ts';
import { Icon } from '../parts/Icon.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { nameIn, textIn } from '../../wording/names.ts';
import { openRecord } from './record/openRecord.ts';
import './startPanel.css';

interface Ask {
  readonly ask: string;
  readonly more: string;
  readonly change: Partial<View>;
}

/** The actor that a first question is about: the one the dataset names, else the best tied. */
function focusOf({ attributes, nodes, edges }: GraphMessage): GraphNode | undefined {
  const degrees = degreesOf(edges);
  const degreeOf = ({ key }: GraphNode): number => degrees.get(key) ?? 0;
  return (
    nodes.find(({ key }) => key === attributes.focusActor) ??
    [...nodes].sort((a, b) => degreeOf(b) - degreeOf(a))[0]
  );
}

/** Three questions to begin with. */
function useAsks(graph: GraphMessage): readonly Ask[] {
  const text = useTexts();
  const language = useLanguage();
  const focus = focusOf(graph);
  const reach =
    focus === undefined
      ? []
      : [
          {
            ask: text.askReach(nameIn(focus.attributes, language)),
            more: text.askReachMore,
            change: { page: 'reach', to: [focus.key], from: [], show: 'entries' } as const,
          },
        ];
  return [
    ...reach,
    {
      ask: text.askAllegiance,
      more: text.askAllegianceMore,
      change: { page: 'map', category: ['allegiance'] },
    },
    {
      ask: text.askPositions,
      more: text.askPositionsMore,
      change:
        focus === undefined
          ? { page: 'map', category: ['position'], scope: 'all' }
          : { page: 'reach', to: [focus.key], from: [], show: 'stances' },
    },
  ];
}

/** The invitation beside the first view: search, or one of three questions. */
export function StartPanel({ graph }: { graph: GraphMessage }) {
  const text = useTexts();
  const language = useLanguage();
  const open = useOpenActor();
  const asks = useAsks(graph);
  const { found = { actors: graph.nodes.length, relations: graph.edges.length } } =
    graph.attributes;
  return (
    <section className="first">
      <h1>
        {text.headline[0]} <bdi>{textIn(graph.attributes, 'title', language)}</bdi>
        <span>{text.headline[1]}</span>
      </h1>
      <SearchBox
        large
        shortcut
        onChoose={open}
        onRecord={(kind, id) => openRecord(kind, id, { page: 'start' })}
      />
      <ul className="asks">
        {asks.map(({ ask, more, change }) => (
          <li key={ask}>
            <button type="button" className="ask" onClick={() => changeView(change)}>
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
        {text.startCount(found.actors, found.relations)} {text.startCaution}
      </p>
    </section>
  );
}
