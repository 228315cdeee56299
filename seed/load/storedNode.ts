import { nodeHash } from '../../database/contentHash.ts';
import type { Day } from '../../model/partialDate.ts';
import { searchTermsOf } from '../../model/folding.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row } from '../read/tables.ts';
import { rowProperties, type Properties } from './rowProperties.ts';
import type { StoredContext } from './storedContext.ts';
import { daysOfDate, daysOfPeriod, type StoredDays } from './storedDays.ts';

/** A node to be stored. */
export interface StoredNode {
  readonly label: 'Actor' | 'Event' | 'Place' | 'Source' | 'Figure';
  /** Its label, and for an actor its kind. */
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Properties;
  /** Properties that are stored as days, not as text. */
  readonly days: StoredDays;
  /** Of its content, to find what a new revision changes. */
  readonly rowHash: string;
}

/** The files whose rows are nodes, in the order in which they are stored. */
export const nodeFiles = ['sources', 'actors', 'places', 'events', 'figures'] as const;
export type NodeFile = (typeof nodeFiles)[number];

const labelOf = {
  sources: 'Source',
  actors: 'Actor',
  places: 'Place',
  events: 'Event',
  figures: 'Figure',
} as const satisfies Record<NodeFile, StoredNode['label']>;

/** Cells that are stored as a label or a relationship, not as a property. */
const notStored: ReadonlyMap<NodeFile, readonly string[]> = new Map([
  ['actors', ['kind']],
  ['figures', ['subject']],
]);

/** What the search looks in: all names of a thing, folded. */
function namesFolded(row: Row): Properties {
  const names = ['name', 'nameFr', 'shortName', 'title', 'titleFr'].map((column) =>
    cellOf(row, column),
  );
  const terms = searchTermsOf([...names, ...listOf(cellOf(row, 'aliases'))]);
  return terms.length === 0 ? {} : { searchTerms: terms };
}

/** What a node is called where there is room for few words; never empty. */
function labelled(row: Row): Properties {
  const columns = ['shortName', 'name', 'title', 'measure', 'id'];
  return { label: columns.map((column) => cellOf(row, column)).find((cell) => cell !== '') ?? '' };
}

/** The number that a figure's value is, where it is one: `3400`, not `thousands`. */
function numbered(file: NodeFile, row: Row): Properties {
  const value = file === 'figures' ? cellOf(row, 'value') : '';
  return /^-?\d+(\.\d+)?$/.test(value) ? { number: Number(value) } : {};
}

/** The days that a node's dates may mean; a place has none. */
const daysOf: Readonly<Record<NodeFile, (row: Row, dataUntil: Day) => StoredDays>> = {
  actors: daysOfPeriod,
  events: daysOfDate,
  figures: daysOfDate,
  sources: daysOfDate,
  places: () => ({}),
};

/** Turns a row into a node: its cells, and what is made of them once so that no question has to. */
export function storedNode(
  file: NodeFile,
  row: Row,
  { dataUntil, isPublic, camps }: StoredContext,
): StoredNode {
  const label = labelOf[file];
  const labels = file === 'actors' ? [label, cellOf(row, 'kind')] : [label];
  const camp = file === 'actors' ? camps.get(cellOf(row, 'id')) : undefined;
  const properties: Properties = {
    ...rowProperties(file, row, notStored.get(file)),
    ...namesFolded(row),
    ...(camp === undefined ? {} : { camp }),
    ...labelled(row),
    ...numbered(file, row),
    public: isPublic(row),
  };
  const days = daysOf[file](row, dataUntil);
  return {
    label,
    labels,
    id: cellOf(row, 'id'),
    properties,
    days,
    rowHash: nodeHash(labels, { ...properties, ...days }),
  };
}
