import { createHash } from 'node:crypto';

/** Hexadecimal digits: of 64 bits, enough that no two rows of a dataset meet by chance. */
const length = 16;

/** The hash of a value, by its JSON. */
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);

type Properties = Readonly<Record<string, unknown>>;

/** The name of the property that holds the hash of an item; it is no part of its content. */
export const hashProperty = 'rowHash';

const contentOf = (properties: Properties): [string, unknown][] =>
  Object.keys(properties)
    .filter((name) => name !== hashProperty)
    .sort()
    .map((name) => [name, properties[name]]);

/** The hash of what a node holds, whatever the order of its labels and properties. */
export const nodeHash = (labels: readonly string[], properties: Properties): string =>
  hashOf([[...labels].sort(), contentOf(properties)]);

/** The hash of what a relationship holds, with its ends by their ids. */
export const relationshipHash = (
  type: string,
  source: string | null,
  target: string | null,
  properties: Properties,
): string => hashOf([type, source, target, contentOf(properties)]);

/**
 * The revision of a dataset: the hash of its record and of all its items, in whatever order they come. The loader takes it
 * of the files, and whoever wants to know whether the stored data are still those takes it of the store.
 */
export const revisionOf = (record: Properties, itemHashes: readonly string[]): string =>
  hashOf([contentOf(record), [...itemHashes].sort()]);

/** Stored with a dataset: how its hashes were made. Others cannot be compared with those made today. */
export const hashVersion = 2;
