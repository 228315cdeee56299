import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { eventsCall } from '../api/calls.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { Icon } from '../parts/Icon.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { isOffered } from '../state/isOffered.ts';
import { changeView } from '../state/useView.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { askEvents } from '../../wording/doingTexts.ts';
import { nameIn, textIn } from '../../wording/names.ts';
import { openRecord } from './record/openRecord.ts';
import { startAsks } from './startAsks.ts';
import './startPanel.css';

/** The invitation beside the first view: search, or one of three questions. */
export function StartPanel({ graph }: { graph: GraphMessage }) {
  const text = useTexts();
  const language = useLanguage();
  const open = useOpenActor();
  const word = useWording();
  const asks = useMemo(() => startAsks(graph), [graph]);
  const events = useQuery(eventsCall('')).data?.total ?? 0;
  // Of data of agreements and who signed them the relations show little.
  const eventsFirst = events > graph.edges.length ? askEvents(events) : null;
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
        {eventsFirst !== null && (
          <li>
            <button
              type="button"
              className="ask"
              onClick={() => changeView({ page: 'map', scope: 'all', withEvents: true })}
            >
              <span>
                <b>{word(eventsFirst.ask)}</b>
                <small>{word(eventsFirst.more)}</small>
              </span>
              <Icon name="arrow" />
            </button>
          </li>
        )}
        {asks.map((ask) => (
          <li key={ask.is === 'reach' ? ask.is : ask.words.ask.en}>
            <button type="button" className="ask" onClick={() => changeView(ask.change)}>
              <span>
                <b>
                  {ask.is === 'reach'
                    ? text.askReach(nameIn(ask.actor.attributes, language))
                    : word(ask.words.ask)}
                </b>
                <small>{ask.is === 'reach' ? text.askReachMore : word(ask.words.more)}</small>
              </span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
      <p className="first__source">
        {text.startCount(found.actors, found.relations)} {text.startCaution}
      </p>
      {isOffered('import') && (
        <p>
          <button
            type="button"
            className="act act--minor"
            onClick={() => changeView({ page: 'import' })}
          >
            {word(dataTexts.bringYours)}
          </button>
        </p>
      )}
    </section>
  );
}
