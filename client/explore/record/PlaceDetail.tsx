import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { z } from 'zod';
import { locationRoleTable, placeKindTable } from '../../../model/eventKinds.ts';
import type { onePlaceMessage } from '../../../model/messages/events.ts';
import { placesCall } from '../../api/calls.ts';
import { Locators } from '../../parts/Locators.tsx';
import { Name } from '../../parts/Name.tsx';
import { RecordSign } from '../../parts/RecordSign.tsx';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { periodInWords } from '../../../wording/dates.ts';
import { nameIn, textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { Chronicle } from '../Chronicle.tsx';
import { FigureList } from '../FigureList.tsx';
import { SourceList } from '../SourceList.tsx';
import { ActorButton } from './ActorButton.tsx';
import { placesAround } from './placeTree.ts';
import { RecordButton } from './RecordButton.tsx';
import { ShowOnMap } from './ShowOnMap.tsx';
import { AlsoWritten } from '../../parts/AlsoWritten.tsx';

type OnePlace = z.infer<typeof onePlaceMessage>;
type Located = OnePlace['located'][number];

/** What kind of place it is, how else it is written, and what it lies in. */
function Kind({ place }: { place: OnePlace }) {
  const word = useWording();
  const language = useLanguage();
  const places = useQuery(placesCall).data?.items ?? [];
  const shown = textIn(place, 'name', language);
  const others = [...new Set([place.name, ...place.aliases])].filter((name) => name !== shown);
  return (
    <p className="dossier__kind">
      <RecordSign what="place" />
      <span>
        {word(placeKindTable[place.kind])}
        {placesAround(places, place.id).map((id) => {
          const larger = places.find((other) => other.id === id);
          return (
            larger !== undefined && (
              <Fragment key={id}>
                {' · '}
                <RecordButton kind="place" id={id}>
                  <Name of={larger} />
                </RecordButton>
              </Fragment>
            )
          );
        })}
        <AlsoWritten names={others} after=" ·" />
      </span>
    </p>
  );
}

/** One thing that is in a place, with when and on whose word. */
function Item({ item }: { item: Located }) {
  const word = useWording();
  const language = useLanguage();
  const isActor = item.what === 'actor';
  return (
    <li className="tie">
      <span className="when">
        {item.since === null ? '' : periodInWords({ ...item, ended: false }, 'state', language)}
      </span>
      <p>
        {item.what === 'actor' ? (
          <ActorButton actor={item.id} />
        ) : (
          <RecordButton kind={item.what} id={item.id}>
            <Name of={item} />
          </RecordButton>
        )}{' '}
        <span className="tie__source">
          {isActor && <>{word(locationRoleTable[item.role]).replace(/\u00a0:$/, '')} · </>}
          <Locators evidence={item.evidence} />
        </span>
      </p>
    </li>
  );
}

/** Everything recorded of a place: what lies in it, what happened there, and who is there. */
export function PlaceDetail({ place }: { place: OnePlace }) {
  const language = useLanguage();
  const more = recordTexts[language];
  const of = (what: Located['what']): readonly Located[] =>
    place.located.filter((item) => item.what === what);
  const actors = [...new Set(of('actor').map(({ id }) => id))];
  const groups = [
    { title: more.eventsHere, items: of('event') },
    { title: more.actorsHere, items: of('actor') },
    { title: more.smaller, items: of('place') },
  ];
  return (
    <>
      <Kind place={place} />
      <p className="dossier__summary">
        <bdi>{textIn(place, 'summary', language)}</bdi> <Locators evidence={place.evidence} />
      </p>
      <ShowOnMap actors={actors}>{more.thereOnMap}</ShowOnMap>
      <div className="acts">
        <button
          type="button"
          className="act act--minor"
          onClick={() => changeView({ page: 'events', within: place.id, query: null })}
        >
          {more.ofPlace(nameIn(place, language))}
        </button>
      </div>
      <div className="ties">
        {groups.map(
          ({ title, items }) =>
            items.length > 0 && (
              <Chronicle key={title} title={title} count={items.length}>
                {items.map((item) => (
                  <Item key={`${item.id} ${item.role}`} item={item} />
                ))}
              </Chronicle>
            ),
        )}
        <FigureList figures={place.figures} />
        <SourceList sources={place.sources} />
      </div>
    </>
  );
}
