import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventKinds, eventKindTable } from '../../../model/eventKinds.ts';
import type { EventMessage } from '../../../model/messages/events.ts';
import { eventsCall, placesCall } from '../../api/calls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Locators } from '../../parts/Locators.tsx';
import { Name } from '../../parts/Name.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { useLanguage, useTexts, useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { eventPeriod } from '../../../wording/dates.ts';
import { nameIn, textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { ActorButton } from './ActorButton.tsx';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { placesWithin } from './placeTree.ts';
import { RecordButton } from './RecordButton.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordTable } from './RecordTable.tsx';

/** Names of a row before the rest is counted. */
const fewNames = 3;
const noEvents: readonly EventMessage[] = [];

/** All that a search looks at of an event, in both languages. */
const textOf = (event: EventMessage): string =>
  foldedText([
    event.name,
    event.nameFr,
    event.summary,
    event.summaryFr,
    event.outcome,
    event.outcomeFr,
    event.whyEnded,
    event.whyEndedFr,
    ...Object.values(eventKindTable[event.kind].label),
    ...event.places.flatMap(({ name, nameFr }) => [name, nameFr]),
    ...event.participants.flatMap(({ name, nameFr }) => [name, nameFr]),
  ]);

/** The events of a view. The window is asked of the API, the rest is looked through here. */
function useEvents(view: View) {
  const { window, query, eventKind, outcome, within } = view;
  const all = useQuery(eventsCall(''));
  const asked = window === null ? '' : `?from=${window.from}&until=${window.until}`;
  const { data, failureReason } = useQuery({
    ...eventsCall(asked),
    placeholderData: (before) => before,
  });
  const places = useQuery(placesCall).data?.items;
  const items = data?.items ?? noEvents;
  const folded = useMemo(() => new Map(items.map((event) => [event.id, textOf(event)])), [items]);
  const rows = useMemo(() => {
    const inside = within === null ? null : placesWithin(places ?? [], within);
    return items.filter(
      (event) =>
        fits(folded.get(event.id) ?? '', query) &&
        (eventKind === null || event.kind === eventKind) &&
        (outcome === null || (event.outcome !== null) === (outcome === 'told')) &&
        (inside === null || event.places.some(({ id }) => inside.has(id))),
    );
  }, [items, folded, places, query, eventKind, outcome, within]);
  return { rows, all: all.data, failureReason, isThere: data !== undefined };
}

/** Kind, outcome and place of the events that are listed. */
function Filters({ view, events }: { view: View; events: readonly EventMessage[] }) {
  const text = recordTexts[useLanguage()];
  const language = useLanguage();
  const word = useWording();
  const kinds = eventKinds.filter((kind) => events.some((event) => event.kind === kind));
  const places = useQuery(placesCall).data?.items ?? [];
  const happened = new Set(events.flatMap((event) => event.places.map(({ id }) => id)));
  const { compare } = new Intl.Collator(language);
  const named = places
    .filter(({ id }) => [...placesWithin(places, id)].some((inner) => happened.has(inner)))
    .map((place) => ({ value: place.id, label: nameIn(place, language) }))
    .sort((a, b) => compare(a.label, b.label));
  const all = { value: 'all', label: text.all };
  return (
    <>
      <PickOne
        label={text.kind}
        value={view.eventKind ?? 'all'}
        options={[
          all,
          ...kinds.map((value) => ({ value, label: word(eventKindTable[value].label) })),
        ]}
        onPick={(value) =>
          changeView({ eventKind: eventKinds.find((kind) => kind === value) ?? null })
        }
      />
      <PickOne
        label={text.outcome}
        value={view.outcome ?? 'all'}
        options={[
          all,
          ...(['told', 'untold'] as const).map((value) => ({
            value,
            label: text.outcomes[value],
          })),
        ]}
        onPick={(value) =>
          changeView({ outcome: value === 'told' || value === 'untold' ? value : null })
        }
      />
      <PickOne
        label={text.place}
        value={view.within ?? 'all'}
        options={[all, ...named]}
        onPick={(value) => changeView({ within: value === 'all' ? null : value })}
      />
    </>
  );
}

/** Who took part in an event, the first by name. */
function TookPart({ event }: { event: EventMessage }) {
  const text = recordTexts[useLanguage()];
  const actors = [...new Set(event.participants.map(({ actor }) => actor))];
  return (
    <ul className="record__names">
      {actors.slice(0, fewNames).map((actor) => (
        <li key={actor}>
          <ActorButton actor={actor} />
        </li>
      ))}
      {actors.length > fewNames && <li>{text.others(actors.length - fewNames)}</li>}
    </ul>
  );
}

/** What happened: a list to search and to filter, each row with a panel of its own. */
export function EventsPage({ view }: { view: View }) {
  const text = useTexts();
  const more = recordTexts[useLanguage()];
  const language = useLanguage();
  const word = useWording();
  const { rows, all, failureReason, isThere } = useEvents(view);
  const columns = [more.when, more.event, more.kind, more.place, more.tookPart, text.evidence];
  const cells = (event: EventMessage) => [
    <span className="num">{eventPeriod(event, language) ?? more.undated}</span>,
    <>
      <RecordButton kind="event" id={event.id}>
        <Name of={event} />
      </RecordButton>
      <p className="record__summary">
        {textIn(event, 'outcome', language) ?? textIn(event, 'summary', language)}
      </p>
    </>,
    word(eventKindTable[event.kind].label),
    <ul className="record__names">
      {event.places.map((place) => (
        <li key={place.id}>
          <RecordButton kind="place" id={place.id}>
            <Name of={place} />
          </RecordButton>
        </li>
      ))}
    </ul>,
    <TookPart event={event} />,
    <Locators evidence={event.evidence} />,
  ];
  return (
    <>
      <RecordHead
        page="events"
        view={view}
        count={all === undefined ? null : { shown: rows.length, all: all.total }}
      >
        <Filters view={view} events={all?.items ?? noEvents} />
      </RecordHead>
      {failureReason !== null && <Failure failure={failureReason} />}
      {isThere && (
        <RecordTable
          label={text.events}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          isOpen={({ id }) => id === view.event}
          cells={cells}
          isEmpty={all?.total === 0}
        />
      )}
    </>
  );
}
