import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placeKindTable } from '../../../model/eventKinds.ts';
import type { PlaceMessage } from '../../../model/messages/events.ts';
import { placesCall } from '../../api/calls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Name } from '../../parts/Name.tsx';
import { useLanguage, useTexts, useWording } from '../../parts/useTexts.ts';
import type { View } from '../../state/view.ts';
import { nameIn, textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { outlineOf, type TreeRow } from './placeTree.ts';
import { RecordButton } from './RecordButton.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordTable } from './RecordTable.tsx';

type Row = TreeRow<PlaceMessage>;

const textOf = (place: PlaceMessage): string =>
  foldedText([
    place.name,
    place.nameFr,
    ...place.aliases,
    place.summary,
    place.summaryFr,
    ...Object.values(placeKindTable[place.kind]),
    ...place.located.flatMap(({ name, nameFr }) => [name, nameFr]),
  ]);

const countOf = (
  { located }: PlaceMessage,
  what: PlaceMessage['located'][number]['what'],
): number => new Set(located.filter((item) => item.what === what).map(({ id }) => id)).size;

/** Where it happened: places in the order of what lies within what, to search. */
export function PlacesPage({ view }: { view: View }) {
  const text = useTexts();
  const language = useLanguage();
  const more = recordTexts[language];
  const word = useWording();
  const { data, failureReason } = useQuery(placesCall);
  const items = data?.items;
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const named = (place: PlaceMessage): string => nameIn(place, language);
    const outline = outlineOf(items ?? [], (a, b) => compare(named(a), named(b)));
    return view.query === null
      ? outline
      : outline.filter(({ place }) => fits(textOf(place), view.query));
  }, [items, language, view.query]);
  const names = useMemo(() => new Map((items ?? []).map((place) => [place.id, place])), [items]);
  const columns = [more.place, more.kind, more.within, text.events, text.actors, text.figures];
  const cells = ({ place, depth }: Row) => [
    <div style={{ paddingLeft: view.query === null ? `${depth * 1.25}rem` : undefined }}>
      <RecordButton kind="place" id={place.id}>
        <Name of={place} />
      </RecordButton>
      <p className="record__summary">{textIn(place, 'summary', language)}</p>
    </div>,
    word(placeKindTable[place.kind]),
    <ul className="record__names">
      {place.within.map((id) => {
        const larger = names.get(id);
        return (
          larger !== undefined && (
            <li key={id}>
              <RecordButton kind="place" id={id}>
                <Name of={larger} />
              </RecordButton>
            </li>
          )
        );
      })}
    </ul>,
    <span className="num">{countOf(place, 'event') || ''}</span>,
    <span className="num">{countOf(place, 'actor') || ''}</span>,
    <span className="num">{place.figures.length || ''}</span>,
  ];
  return (
    <>
      <RecordHead
        page="places"
        view={view}
        count={data === undefined ? null : { shown: rows.length, all: data.total }}
      />
      {failureReason !== null && <Failure failure={failureReason} />}
      {data !== undefined && (
        <RecordTable
          label={text.places}
          columns={columns}
          rows={rows}
          keyOf={({ place }) => place.id}
          isOpen={({ place }) => place.id === view.place}
          cells={cells}
          isEmpty={data.total === 0}
        />
      )}
    </>
  );
}
