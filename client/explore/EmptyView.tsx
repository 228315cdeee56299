import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { actorKindRow } from '../../model/actorKinds.ts';
import { categoryTable } from '../../model/categories.ts';
import { statusTable } from '../../model/statuses.ts';
import type { Wording } from '../../model/wording.ts';
import { eventsCall } from '../api/calls.ts';
import type { Shown } from '../graph/useShown.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { dateInWords } from '../../wording/dates.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import './emptyView.css';

interface EmptyViewProperties {
  readonly shown: Shown;
  readonly view: View;
}

const Reset = ({ change, children }: { change: Partial<View>; children: ReactNode }) => (
  <button type="button" onClick={() => changeView(change)}>
    {children}
  </button>
);

/** The filters in force, each with what it keeps and the way to show everything. */
function Filters({ view }: { view: View }) {
  const text = useTexts();
  const word = useWording();
  const told = (kept: readonly Wording[] | undefined): string =>
    kept === undefined || kept.length === 0
      ? text.empty.keptNothing
      : text.empty.kept(kept.map(word).join(', '));
  const filters = [
    {
      title: text.relations,
      kept: view.category?.map((category) => categoryTable[category].label),
      change: { category: null },
    },
    {
      title: text.actors,
      kept: view.kind?.map((kind) => actorKindRow(kind).plural),
      change: { kind: null },
    },
    {
      title: text.howKnown,
      kept: view.status?.map((status) => statusTable[status].label),
      change: { status: null },
    },
    ...view.attributes.map(({ column, value }) => ({
      title: column,
      kept: [{ en: value, fr: value }],
      change: { attributes: view.attributes.filter((other) => other.column !== column) },
    })),
  ].filter(({ kept }) => kept !== undefined);
  return (
    <ul className="empty__filters">
      {filters.map(({ title, kept, change }) => (
        <li key={title}>
          <b>{title}</b> {told(kept)} <Reset change={change}>{text.empty.keepAll}</Reset>
        </li>
      ))}
    </ul>
  );
}

/** The first and the last year of the dated relations; null where nothing is dated. */
function yearsOf({ edges }: Shown['always']): readonly [string, string] | null {
  const years = edges
    .flatMap(({ attributes: { since } }) => since?.slice(0, 4) ?? [])
    .sort((a, b) => (a < b ? -1 : 1));
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** That the date leaves nothing, and which dates would leave something. */
function NothingOnDate({ shown, day }: { shown: Shown; day: string }) {
  const text = useTexts();
  const language = useLanguage();
  const years = yearsOf(shown.always);
  return (
    <>
      <p>{text.empty.date(dateInWords(day, language, 'long'))}</p>
      {years !== null && <p>{text.empty.dateDo(...years)}</p>}
      <Reset change={{ asOf: 'all' }}>{text.allTimes}</Reset>
    </>
  );
}

/** The way to the events, where a dataset holds some: of agreements and who signed them there is nothing else to see. */
function EventsInstead() {
  const word = useWording();
  const { data } = useQuery(eventsCall(''));
  if ((data?.items.length ?? 0) === 0) return null;
  return <Reset change={{ scope: 'all', withEvents: true }}>{word(doingTexts.showEvents)}</Reset>;
}

/** That among those of the scope nothing is recorded at any time. */
function NothingAtAll({ scope }: Pick<View, 'scope'>) {
  const text = useTexts();
  return (
    <>
      <p>{scope === 'all' ? text.empty.data : text.empty.main}</p>
      <EventsInstead />
      {scope !== 'all' && <Reset change={{ scope: 'all' }}>{text.wholeNetwork}</Reset>}
    </>
  );
}

/** That something is filtered, hidden or left out as uncertain. */
function NothingLeft({ shown, view }: EmptyViewProperties) {
  const text = useTexts();
  const isFiltered =
    view.attributes.length > 0 ||
    [view.category, view.kind, view.status].some((kept) => kept !== null);
  if (isFiltered)
    return (
      <>
        <p>{text.empty.filters}</p>
        <Filters view={view} />
        <Reset
          change={{ category: null, kind: null, status: null, attributes: [], certainOnly: false }}
        >
          {text.showAll}
        </Reset>
      </>
    );
  const isUncertain = (shown.unfiltered?.edges.length ?? 0) > 0;
  return (
    <>
      <p>{isUncertain ? text.empty.uncertain : text.empty.hidden}</p>
      <Reset change={isUncertain ? { certainOnly: false } : { hidden: [], only: [] }}>
        {isUncertain ? text.showAll : text.showHidden}
      </Reset>
    </>
  );
}

/** Why no relation is on the sheet: the data, what was hidden, the date or the filters; and what to do. */
function Reason({ shown, view }: EmptyViewProperties) {
  const isEmptyBefore = shown.unfiltered?.edges.length === 0;
  if (shown.always.edges.length === 0) return <NothingAtAll scope={view.scope} />;
  if (isEmptyBefore && view.hidden.length === 0 && shown.day !== null)
    return <NothingOnDate shown={shown} day={shown.day} />;
  return <NothingLeft shown={shown} view={view} />;
}

/** Says why nothing is on the sheet, or no relation beside the actors that are. */
export const EmptyView = (properties: EmptyViewProperties) => (
  <div
    className="empty"
    role="status"
    data-beside={(properties.shown.visible?.nodes.length ?? 0) > 0 || undefined}
  >
    <Reason {...properties} />
  </div>
);
