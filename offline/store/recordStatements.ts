import { text, texts } from '../../database/properties.ts';
import { byText, inTurn } from './order.ts';
import type { Parameters } from './parameters.ts';
import { actorFits, relationFilter } from './fitting.ts';
import type { SnapshotStore, StoredNode, StoredTie } from './snapshotStore.ts';
import type { Statements } from './statements.ts';

const said = (node: StoredNode, name: string): string | null => text(node.properties, name);
const byRole = byText<StoredTie>(({ value }) => text(value.properties, 'role'));
const bySource = byText<StoredTie>(({ source }) => source.id);

/** The beginning of a text, as long as another. */
const asLongAs = (whole: string, other: string): string => whole.slice(0, other.length);

/** Whether an event lies in a window of partial dates; what is not dated is in every window. */
function isWithin(event: StoredNode, { from, until }: Parameters): boolean {
  const date = said(event, 'date');
  if (from === null || until === null || date === null) return true;
  const end = said(event, 'until');
  if (asLongAs(date, until) > until) return false;
  return end === '..' || (end ?? date) >= asLongAs(from, end ?? date);
}

const figuresOf = (store: SnapshotStore, { id }: StoredNode): StoredNode[] =>
  store
    .linksTo('DESCRIBES', id)
    .map(({ source }) => source)
    .sort(byText((figure) => figure.id));

const partsIn = (store: SnapshotStore, { id }: StoredNode): StoredTie[] =>
  [...store.linksTo('TOOK_PART_IN', id)].sort(inTurn(byRole, bySource));

function relationsByEvent(store: SnapshotStore): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { value } of store.relations) {
    const event = text(value.properties, 'event');
    const id = text(value.properties, 'id');
    if (event !== null && id !== null) found.set(event, [...(found.get(event) ?? []), id]);
  }
  return found;
}

function events(store: SnapshotStore, parameters: Parameters): object[] {
  const relations = relationsByEvent(store);
  return store
    .labelled('Event')
    .filter(
      (event) =>
        (parameters.events?.includes(event.id) ?? true) &&
        (parameters.kinds?.includes(said(event, 'kind') ?? '') ?? true) &&
        isWithin(event, parameters),
    )
    .sort(
      inTurn(
        byText((event) => said(event, 'date')),
        byText(({ id }) => id),
      ),
    )
    .map((event) => ({
      event,
      participants: partsIn(store, event).map(({ source, value }) => ({
        actor: source,
        part: value,
      })),
      places: store
        .linksFrom('LOCATED_IN', event.id)
        .map(({ target }) => target)
        .sort(byText(({ id }) => id)),
      figures: figuresOf(store, event),
      relations: relations.get(event.id) ?? [],
    }));
}

const places = (store: SnapshotStore, parameters: Parameters): object[] =>
  store
    .labelled('Place')
    .filter(({ id }) => parameters.places?.includes(id) ?? true)
    .map((place) => ({
      place,
      within: store
        .linksFrom('LOCATED_IN', place.id)
        .map(({ target }) => target.id)
        .sort(),
      located: [...store.linksTo('LOCATED_IN', place.id)]
        .sort(inTurn(byRole, bySource))
        .map(({ source, value }) => ({ subject: source, location: value })),
      figures: figuresOf(store, place),
    }));

const citedKinds = [
  ['actor', 'Actor'],
  ['event', 'Event'],
  ['place', 'Place'],
] as const;

function citedBy(store: SnapshotStore, { prefix }: Parameters): object[] {
  const cites = (properties: StoredNode['properties']): boolean =>
    texts(properties, 'evidence').some((citation) => citation.startsWith(prefix));
  const rowOf = (kind: string, properties: StoredNode['properties'], name: string) => ({
    kind,
    id: text(properties, 'id') ?? '',
    name: text(properties, name),
    nameFr: text(properties, `${name}Fr`),
    evidence: texts(properties, 'evidence'),
  });
  const nodes = citedKinds.flatMap(([kind, label]) =>
    store
      .labelled(label)
      .filter(({ properties }) => cites(properties))
      .map(({ properties }) => rowOf(kind, properties, 'name')),
  );
  const relations = store.relations
    .filter(({ value }) => cites(value.properties))
    .map(({ value }) => rowOf('relation', value.properties, 'summary'));
  return [...nodes, ...relations].sort(
    inTurn(
      byText(({ kind }) => kind),
      byText(({ id }) => id),
    ),
  );
}

/** Whether an event shows in the timeline of a date or a window. */
function isOnTimeline(event: StoredNode, { asOf, from, until }: Parameters): boolean {
  const date = said(event, 'date');
  if (date === null) return true;
  if (asOf !== null && date > asOf) return false;
  if (from === null || until === null) return true;
  return asLongAs(until, date) >= date && (said(event, 'until') ?? date) >= asLongAs(from, date);
}

function timeline(store: SnapshotStore, parameters: Parameters): object[] {
  const keeps = relationFilter(parameters);
  const counts = new Map<
    string,
    { category: string | null; since: string | null; count: number }
  >();
  const add = (category: string | null, since: string | null): void => {
    const key = `${category ?? ''} ${since ?? ''}`;
    const row = counts.get(key);
    if (row === undefined) counts.set(key, { category, since, count: 1 });
    else row.count += 1;
  };
  for (const tie of store.relations)
    if (keeps(tie) && actorFits(tie.source, parameters) && actorFits(tie.target, parameters))
      add(text(tie.value.properties, 'category'), text(tie.value.properties, 'since'));
  for (const event of store.labelled('Event'))
    if (isOnTimeline(event, parameters)) add(null, said(event, 'date'));
  return [...counts.values()].sort(
    inTurn(
      byText(({ since }) => since),
      byText(({ category }) => category),
    ),
  );
}

/** What happened, where, and on whose word: what the files in `cypher` of these names say. */
export const recordStatements: Statements = {
  'explore/events': events,
  'explore/places': places,
  'explore/sources': (store) => store.labelled('Source').map((source) => ({ source })),
  'explore/citedBy': citedBy,
  'explore/timeline': timeline,
  'reach/events': (store) =>
    store.labelled('Event').map((event) => ({
      event,
      participants: partsIn(store, event).map(({ source, value }) => ({
        actor: source.id,
        role: text(value.properties, 'role'),
        side: text(value.properties, 'side'),
      })),
    })),
};
