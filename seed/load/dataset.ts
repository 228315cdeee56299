import { createHash } from 'node:crypto';
import { searchTermsOf } from '../../model/folding.ts';
import type { Bounds } from '../../model/interval.ts';
import type { Day } from '../../model/partialDate.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { listOf } from '../read/listCell.ts';
import type { Tables } from '../read/tables.ts';
import { columnTable, fileNames, type FileName } from '../read/columns.ts';
import type { Descriptor } from '../read/descriptor.ts';
import type { Row } from '../read/readTable.ts';
import { publicLayer } from './publicLayer.ts';
import { boundsOfActor, daysOfActor, daysOfRelation } from './storedDays.ts';

export type Properties = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A node to be stored. `kind` is its second label, for actors. */
export interface StoredNode {
  readonly label: 'Actor' | 'Event' | 'Place' | 'Source' | 'Figure';
  readonly kind: string | null;
  readonly id: string;
  readonly properties: Properties;
  /** Of its content, to find what a new revision changes. */
  readonly rowHash: string;
}

/** A relationship to be stored: a relation between actors, or a link to an event or a place. Its key is unique over all. */
export interface StoredRelationship {
  readonly key: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
  readonly rowHash: string;
}

/** A checked dataset, as the store holds it. */
export interface Dataset {
  readonly name: string;
  readonly revision: string;
  readonly record: Properties;
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

const sha = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');
const hashLength = 16;

/** The cells of a row as properties: empty cells are absent, lists are lists, flags are booleans. */
function propertiesOf(file: FileName, row: Row, without: readonly string[] = []): Properties {
  return Object.fromEntries(
    columnTable[file].flatMap(({ name, type }): [string, string | boolean | string[]][] => {
      const text = row.cells[name] ?? '';
      if (without.includes(name)) return [];
      if (type.is === 'flag') return [[name, text === 'true']];
      if (type.is === 'list' || type.is === 'choices' || type.is === 'evidence')
        return [[name, listOf(text)]];
      return text === '' ? [] : [[name, text]];
    }),
  );
}

const node = (
  label: StoredNode['label'],
  kind: string | null,
  properties: Properties,
): StoredNode => ({
  label,
  kind,
  id: String(properties['id']),
  properties,
  rowHash: sha([label, kind, properties]).slice(0, hashLength),
});

const relationship = (
  key: string,
  type: string,
  source: string,
  target: string,
  properties: Properties,
): StoredRelationship => ({
  key,
  type,
  source,
  target,
  properties,
  rowHash: sha([type, source, target, properties]).slice(0, hashLength),
});

/** What the rows of a dataset need of each other to be stored. */
interface Context {
  readonly dataUntil: Day;
  readonly isPublic: (row: Row) => boolean;
  /** The bounds of an actor's life, by its id. */
  readonly lives: ReadonlyMap<string, Bounds>;
}

function relationOf(row: Row, { dataUntil, isPublic, lives }: Context): StoredRelationship {
  const properties = propertiesOf('relations', row, ['source', 'target', 'type']);
  const type = row.cells['type'] as RelationType;
  const source = row.cells['source'] ?? '';
  const target = row.cells['target'] ?? '';
  const { category, nature, symmetric } = relationTypeRow(type);
  const ends = [source, target].flatMap((id) => lives.get(id) ?? []);
  return relationship(String(properties['id']), type, source, target, {
    ...properties,
    ...daysOfRelation(row, nature, ends, dataUntil),
    category,
    nature,
    symmetric,
    public: isPublic(row),
  });
}

const linkOf = (
  file: 'participants' | 'locations',
  row: Row,
  { isPublic }: Context,
): StoredRelationship => {
  const [type, from, to] =
    file === 'participants'
      ? (['TOOK_PART_IN', 'actor', 'event'] as const)
      : (['LOCATED_IN', 'subject', 'place'] as const);
  const source = row.cells[from] ?? '';
  const target = row.cells[to] ?? '';
  const key = `${type} ${source} ${target} ${row.cells['role'] ?? ''}`;
  return relationship(key, type, source, target, {
    key,
    ...propertiesOf(file, row, [from, to]),
    public: isPublic(row),
  });
};

const labels = {
  sources: 'Source',
  actors: 'Actor',
  places: 'Place',
  events: 'Event',
  figures: 'Figure',
} as const;

/** Cells that are stored as a label or a relationship, not as a property. */
const notStored: Partial<Record<keyof typeof labels, readonly string[]>> = {
  actors: ['kind'],
  figures: ['subject'],
};

/** What the search looks in: all names of a thing, folded. */
function namesFolded({ cells }: Row): Properties {
  const names = ['name', 'nameFr', 'shortName', 'title', 'titleFr'].map(
    (name) => cells[name] ?? '',
  );
  const terms = searchTermsOf([...names, ...listOf(cells['aliases'] ?? '')]);
  return terms.length === 0 ? {} : { searchTerms: terms };
}

/** Turns checked rows into what is stored. The revision is a hash of their content, whatever their order and spelling as CSV. */
export function datasetOf(descriptor: Descriptor, tables: Tables): Dataset {
  const { name, title, entremise } = descriptor;
  const dataUntil = entremise.dataUntil as Day;
  const context: Context = {
    dataUntil,
    isPublic: publicLayer(tables),
    lives: new Map(
      tables.actors.map((row) => [row.cells['id'] ?? '', boundsOfActor(row, dataUntil)]),
    ),
  };
  const nodes = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((file) =>
    tables[file].map((row) =>
      node(labels[file], file === 'actors' ? (row.cells['kind'] ?? null) : null, {
        ...propertiesOf(file, row, notStored[file] ?? []),
        ...namesFolded(row),
        ...(file === 'actors' ? daysOfActor(row, dataUntil) : {}),
        public: context.isPublic(row),
      }),
    ),
  );
  const figures = tables.figures.map((row) => {
    const [id, subject] = [row.cells['id'] ?? '', row.cells['subject'] ?? ''];
    return relationship(`DESCRIBES ${id} ${subject}`, 'DESCRIBES', id, subject, {
      key: `DESCRIBES ${id} ${subject}`,
      public: context.isPublic(row),
    });
  });
  const relationships = [
    ...tables.relations.map((row) => relationOf(row, context)),
    ...tables.participants.map((row) => linkOf('participants', row, context)),
    ...tables.locations.map((row) => linkOf('locations', row, context)),
    ...figures,
  ];
  const record = {
    name,
    title,
    ...(entremise as Properties),
    ...Object.fromEntries(fileNames.map((file) => [`${file}Count`, String(tables[file].length)])),
  };
  const content = [
    record,
    nodes.map(({ id, rowHash }) => [id, rowHash]).sort(),
    relationships.map(({ key, rowHash }) => [key, rowHash]).sort(),
  ];
  return { name, revision: sha(content).slice(0, hashLength), record, nodes, relationships };
}
