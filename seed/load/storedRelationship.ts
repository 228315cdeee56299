import { relationshipHash } from '../../database/contentHash.ts';
import type { Day } from '../../model/partialDate.ts';
import { decodeEvidence, encodeEvidence } from '../../model/evidence.ts';
import { signOf } from '../../model/relationSigns.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row } from '../read/tables.ts';
import { rowProperties, type Properties } from './rowProperties.ts';
import type { StoredContext } from './storedContext.ts';
import { daysOfPeriod, daysOfRelation, type StoredDays } from './storedDays.ts';

/** A relationship to be stored: a relation between actors, or a link to an event or a place. Its key is unique over all. */
export interface StoredRelationship {
  readonly key: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
  /** Properties that are stored as days, not as text. */
  readonly days: Readonly<Record<string, Day>>;
  readonly rowHash: string;
}

function stored(
  key: string,
  type: string,
  source: string,
  target: string,
  properties: Properties,
  days: Readonly<Record<string, Day>> = {},
): StoredRelationship {
  const rowHash = relationshipHash(type, source, target, { ...properties, ...days });
  return { key, type, source, target, properties, days, rowHash };
}

/** A relation between two actors, with what its type says of it and the days between which it can hold. */
export function storedRelation(
  row: Row,
  { dataUntil, isPublic, lives }: StoredContext,
): StoredRelationship {
  const properties = rowProperties('relations', row, ['source', 'target', 'type']);
  const type = cellOf(row, 'type') as RelationType;
  const source = cellOf(row, 'source');
  const target = cellOf(row, 'target');
  const { category, nature, symmetric, access, superior } = relationTypeRow(type);
  const ends = [source, target].flatMap((id) => lives.get(id) ?? []);
  const { days, open } = daysOfRelation(row, nature, ends, dataUntil);
  const derived = {
    category,
    nature,
    symmetric,
    sign: signOf(type),
    accessForward: access.forward,
    accessBackward: access.backward,
    ...(superior === null ? {} : { superior }),
    open,
    public: isPublic(row),
  };
  return stored(cellOf(row, 'id'), type, source, target, { ...properties, ...derived }, days);
}

/** A link has no id: its key is made of its ends and its role. */
function storedLink(
  type: string,
  ends: readonly [source: string, target: string],
  role: string,
  properties: Properties,
  days: StoredDays = {},
): StoredRelationship {
  const [source, target] = ends;
  const key = [type, source, target, role].filter((part) => part !== '').join(' ');
  return stored(key, type, source, target, { key, ...properties }, days);
}

/** An actor's part in an event. */
export const storedParticipation = (row: Row, { isPublic }: StoredContext): StoredRelationship =>
  storedLink('TOOK_PART_IN', [cellOf(row, 'actor'), cellOf(row, 'event')], cellOf(row, 'role'), {
    ...rowProperties('participants', row, ['actor', 'event']),
    public: isPublic(row),
  });

/** Where an actor, an event or a place is. */
export const storedLocation = (
  row: Row,
  { isPublic, dataUntil }: StoredContext,
): StoredRelationship =>
  storedLink(
    'LOCATED_IN',
    [cellOf(row, 'subject'), cellOf(row, 'place')],
    cellOf(row, 'role'),
    { ...rowProperties('locations', row, ['subject', 'place']), public: isPublic(row) },
    daysOfPeriod(row, dataUntil),
  );

/** What a figure is about. */
export const storedDescription = (row: Row, { isPublic }: StoredContext): StoredRelationship =>
  storedLink('DESCRIBES', [cellOf(row, 'id'), cellOf(row, 'subject')], '', {
    public: isPublic(row),
  });

/** On whose word a node stands, and where it is written: one link for each of its citations. */
export const storedCitations = (row: Row, { isPublic }: StoredContext): StoredRelationship[] => {
  const citations = listOf(cellOf(row, 'evidence')).flatMap((item) => decodeEvidence(item) ?? []);
  const written = new Map(citations.map((citation) => [encodeEvidence(citation), citation]));
  return [...written.values()].map(({ source, locator }) =>
    storedLink('CITES', [cellOf(row, 'id'), source], locator, { locator, public: isPublic(row) }),
  );
};
