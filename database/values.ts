import {
  isDate,
  isDateTime,
  isInt,
  isNode,
  isPath,
  isRelationship,
  type Integer,
} from 'neo4j-driver';

/** A stored value as plain JSON. */
export type PlainValue =
  string | number | boolean | null | PlainValue[] | { [name: string]: PlainValue };

export interface NodeValue {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PlainValue>>;
}

export interface RelationshipValue {
  readonly type: string;
  readonly properties: Readonly<Record<string, PlainValue>>;
}

/** The one node that says which dataset is loaded. */
export interface DatasetRecord {
  readonly name: string;
  readonly title: string;
  readonly titleFr: string | null;
  readonly subtitle: string | null;
  readonly subtitleFr: string | null;
  readonly revision: string;
  /** By which those know it who may see the public layer alone. */
  readonly publicRevision: string;
  readonly dataUntil: string;
  /** draft: made of files whose rows nobody has cited yet. */
  readonly state: 'draft' | null;
  /** The dataset’s own kinds and relation types, as JSON; null where it has none. */
  readonly vocabulary: string | null;
  readonly focusActor: string | null;
  readonly startActors: readonly string[];
  /** Whether `npm start` loaded it from the folder that comes with the program. */
  readonly bundled: boolean;
  /** The sets that it is made of, as JSON; null where it stands alone. */
  readonly stack: string | null;
  /** The last day that one of the sets speaks of, where that is later than the day the data end. */
  readonly knownUntil: string | null;
  /** Which load wrote it: another one each time, also where the revision stays, as when changes by hand are taken back. */
  readonly load: string;
}

/** Integers within the safe range become numbers, others decimal strings. */
const plainInteger = (value: Integer): number | string =>
  value.inSafeRange() ? value.toNumber() : value.toString();

const nothing: ReadonlySet<string> = new Set();

const plainProperties = (
  properties: Record<string, unknown>,
  hidden: ReadonlySet<string>,
): Record<string, PlainValue> => {
  const all = Object.entries(properties);
  // Most readers see all of it: nothing is sifted for them, row by row.
  const told = hidden.size === 0 ? all : all.filter(([name]) => !hidden.has(name));
  return Object.fromEntries(told.map(([name, value]) => [name, plainValue(value, hidden)]));
};

/**
 * What the driver gives, as plain JSON: nodes as labels and properties, relationships as type and properties, dates as ISO strings.
 * @param hidden names of properties that are left out
 */
export function plainValue(value: unknown, hidden: ReadonlySet<string> = nothing): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value === 'bigint') return value.toString();
  if (isInt(value)) return plainInteger(value);
  if (isNode(value))
    return { labels: [...value.labels], properties: plainProperties(value.properties, hidden) };
  if (isRelationship(value))
    return { type: value.type, properties: plainProperties(value.properties, hidden) };
  if (isPath(value))
    return value.segments.map(({ relationship }) => plainValue(relationship, hidden));
  if (isDate(value) || isDateTime(value)) return value.toString();
  if (Array.isArray(value)) return value.map((item) => plainValue(item, hidden));
  if (typeof value === 'object')
    return value.constructor === Object
      ? plainProperties(value as Record<string, unknown>, hidden)
      : String(value);
  return String(value);
}
