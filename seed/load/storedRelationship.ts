import { relationshipHash } from '../../database/contentHash.ts';
import { boundsOf } from '../../model/interval.ts';
import type { Day } from '../../model/partialDate.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { cellOf, type Row } from '../read/tables.ts';
import { rowProperties, type Properties } from './rowProperties.ts';

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

/**
 * A relation between two actors, with what its type says of it and the days that its dates can mean.
 *
 * @param dataUntil the day the dataset ends
 */
export function storedRelation(row: Row, dataUntil: Day): StoredRelationship {
  const properties = rowProperties('relations', row, ['source', 'target', 'type']);
  const type = cellOf(row, 'type') as RelationType;
  const { category, nature, symmetric } = relationTypeRow(type);
  const { open, ...bounds } = boundsOf(
    {
      since: cellOf(row, 'since'),
      until: cellOf(row, 'until'),
      ended: properties['ended'] === true,
    },
    nature,
    dataUntil,
  );
  const days = Object.fromEntries(
    Object.entries(bounds).filter((entry): entry is [string, Day] => entry[1] !== null),
  );
  return stored(
    cellOf(row, 'id'),
    type,
    cellOf(row, 'source'),
    cellOf(row, 'target'),
    { ...properties, category, nature, symmetric, open },
    days,
  );
}

/** A link has no id: its key is made of its ends and its role. */
function storedLink(
  type: string,
  ends: readonly [source: string, target: string],
  role: string,
  properties: Properties,
): StoredRelationship {
  const [source, target] = ends;
  const key = [type, source, target, role].filter((part) => part !== '').join(' ');
  return stored(key, type, source, target, { key, ...properties });
}

/** An actor's part in an event. */
export const storedParticipation = (row: Row): StoredRelationship =>
  storedLink(
    'TOOK_PART_IN',
    [cellOf(row, 'actor'), cellOf(row, 'event')],
    cellOf(row, 'role'),
    rowProperties('participants', row, ['actor', 'event']),
  );

/** Where an actor, an event or a place is. */
export const storedLocation = (row: Row): StoredRelationship =>
  storedLink(
    'LOCATED_IN',
    [cellOf(row, 'subject'), cellOf(row, 'place')],
    cellOf(row, 'role'),
    rowProperties('locations', row, ['subject', 'place']),
  );

/** What a figure is about. */
export const storedDescription = (row: Row): StoredRelationship =>
  storedLink('DESCRIBES', [cellOf(row, 'id'), cellOf(row, 'subject')], '', {});
