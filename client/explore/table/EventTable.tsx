import { useMemo } from 'react';
import { eventKindTable } from '../../../model/eventKinds.ts';
import type { EventMessage } from '../../../model/messages/events.ts';
import { statusTable } from '../../../model/statuses.ts';
import type { Language, Wording } from '../../../model/wording.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import { EventSign } from '../../parts/EventSign.tsx';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import type { Leaving } from '../../parts/restrictedPart.ts';
import { light } from '../../state/attention.ts';
import type { TableOrder } from '../../state/tableOrder.ts';
import { useView } from '../../state/useView.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { nameIn, textIn } from '../../../wording/names.ts';
import { tableTexts } from '../../../wording/tableTexts.ts';
import { openRecord } from '../record/openRecord.ts';
import { ordered } from './ordered.ts';
import { SortableTable, type SortableColumn } from './SortableTable.tsx';
import type { TableProperties } from './tableProperties.ts';
import { TableTools } from './TableTools.tsx';

/** An event with the words of its row. */
interface EventRow {
  readonly event: EventMessage;
  readonly name: string;
  readonly kind: string;
  readonly when: string;
  readonly who: readonly { readonly actor: string; readonly name: string }[];
  readonly where: string;
  readonly outcome: string;
}

function rowOf(event: EventMessage, language: Language): EventRow {
  const dates = [event.date, event.until === '..' ? null : event.until];
  const who = new Map(event.participants.map((one) => [one.actor, nameIn(one, language)]));
  return {
    event,
    name: nameIn(event, language),
    kind: eventKindTable[event.kind].label[language],
    when: dates.flatMap((date) => (date === null ? [] : dateInWords(date, language))).join(' – '),
    who: [...who].map(([actor, name]) => ({ actor, name })),
    where: event.places.map((place) => nameIn(place, language)).join(', '),
    outcome: textIn(event, 'outcome', language) ?? '',
  };
}

function compareBy(by: TableOrder['by'], compare: (a: string, b: string) => number) {
  // Partial dates sort as texts do; what is not dated comes last of all.
  const date = ({ event }: EventRow): string => event.date ?? '~';
  return (a: EventRow, b: EventRow): number => {
    switch (by) {
      case 'name':
        return compare(a.name, b.name);
      case 'kind':
        return compare(a.kind, b.kind);
      case 'participants':
        return a.who.length - b.who.length;
      case 'place':
        return compare(a.where, b.where);
      default:
        return date(a) === date(b) ? 0 : Number(date(a) > date(b)) * 2 - 1;
    }
  };
}

/** The rows that fit what is looked for, in order. */
function useEventRows(events: readonly EventMessage[]): {
  readonly all: number;
  readonly rows: readonly EventRow[];
} {
  const language = useLanguage();
  const { order, rowsWith } = useView();
  const all = useMemo(() => events.map((event) => rowOf(event, language)), [events, language]);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const fitting = all.filter(({ event, name, kind, who, where, outcome }) =>
      fits(
        foldedText([
          ...[event.name, event.nameFr, name, kind, where, outcome],
          textIn(event, 'summary', language),
          ...who.map((one) => one.name),
        ]),
        rowsWith,
      ),
    );
    return ordered(
      fitting,
      order?.isDown ?? false,
      compareBy(order?.by ?? 'when', compare),
      (a, b) => compare(a.name, b.name) || (a.event.id < b.event.id ? -1 : 1),
    );
  }, [all, order, rowsWith, language]);
  return { all: all.length, rows };
}

/** The row of an event in a file: ids and codes beside the words, so that it can be joined with others. */
const fileRow = ({ event, name, who, where, outcome }: EventRow): readonly string[] => [
  ...[event.id, name, event.kind, event.date ?? '', event.until ?? '', event.status],
  who.map((one) => one.actor).join('; '),
  who.map((one) => one.name).join('; '),
  ...[where, outcome, event.handling],
  event.evidence.map(({ source, locator }) => `${source}|${locator}`).join('; '),
];

const fileHeads = [
  ...['id', 'name', 'kind', 'date', 'until', 'status', 'participantIds', 'participants'],
  ...['places', 'outcome', 'handling', 'evidence'],
];

const columnsOf = (word: (wording: Wording) => string): readonly SortableColumn[] => [
  { key: 'when', head: word(tableTexts.when), by: 'when', share: 12 },
  { key: 'name', head: word(tableTexts.event), by: 'name', share: 24 },
  { key: 'kind', head: word(tableTexts.kind), by: 'kind', share: 14 },
  { key: 'who', head: word(tableTexts.participants), by: 'participants', share: 24 },
  { key: 'where', head: word(tableTexts.places), by: 'place', share: 12 },
  { key: 'outcome', head: word(tableTexts.outcome), by: null, share: 14 },
];

/** What leaves with some rows: the events, and who took part in them. */
function leavingWith(rows: readonly EventRow[], { nodes }: VisibleGraph): Leaving {
  const there = new Set(rows.flatMap(({ who }) => who.map(({ actor }) => actor)));
  return {
    nodes: nodes.filter(({ key }) => there.has(key)),
    edges: [],
    events: rows.map(({ event }) => event),
  };
}

/** The events in which somebody on the map took part. */
export function EventTable({
  graph,
  events,
  dataset,
  stack,
  out,
}: TableProperties & { readonly events: readonly EventMessage[] }) {
  const word = useWording();
  const view = useView();
  const open = useOpenActor();
  const { all, rows } = useEventRows(events);
  const leaving = useMemo(() => leavingWith(rows, graph), [rows, graph]);
  const among = useMemo(
    () => new Set([...view.chosen, ...(view.actor === null ? [] : [view.actor])]),
    [view.chosen, view.actor],
  );
  const isChosen = ({ event, who }: EventRow): boolean =>
    event.id === view.event || who.some(({ actor }) => among.has(actor));
  return (
    <>
      <TableTools
        shown={rows.length}
        all={all}
        name={`${dataset}-events`}
        stack={stack}
        graph={leaving}
        out={out}
        texts={() => [fileHeads, ...rows.map(fileRow)]}
      />
      <SortableTable
        of="events"
        label={word(tableTexts.events)}
        columns={columnsOf(word)}
        rows={rows}
        keyOf={({ event }) => event.id}
        marksOf={(row) => ({ 'data-chosen': isChosen(row) ? 'yes' : undefined })}
        onLight={(row) => light(row === null ? null : `event:${row.event.id}`)}
        none={word(tableTexts.none)}
        cells={(row) => [
          <td key="when" className="num table__when">
            {row.when}
          </td>,
          <td key="name">
            <button
              type="button"
              className="table__actor"
              onClick={() => openRecord('event', row.event.id, view)}
            >
              {row.name}
            </button>
          </td>,
          <td key="kind">
            <span className="table__kind">
              <EventSign kind={row.event.kind} size={18} /> {row.kind}
              {row.event.status !== 'asserted' && `, ${word(statusTable[row.event.status].label)}`}
            </span>
          </td>,
          <td key="who">
            <ul>
              {row.who.map(({ actor, name }) => (
                <li key={actor}>
                  <button type="button" className="table__who" onClick={() => open(actor)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </td>,
          <td key="where">{row.where}</td>,
          <td key="outcome" dir="auto">
            {row.outcome}
          </td>,
        ]}
      />
    </>
  );
}
