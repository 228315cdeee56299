import type { LoadPlan } from './loadPlan.ts';
import type { Properties } from './rowProperties.ts';

/**
 * Bytes that the state of a transaction takes, fitted to what Neo4j 5.26 reported of loads of 5,000 to 50,000 rows of usual
 * length (`bench/load.ts`): an item as such, each of its properties, each letter, each entry of a list; and what a commit adds
 * for indexes and log.
 */
const cost = { item: 1_000, property: 300, letter: 1, entry: 60, removed: 1_500 } as const;
const commitFactor = 1.5;

/** Bytes that an item takes in the state of a transaction, by its properties. */
export function costOf(properties: Properties): number {
  let bytes: number = cost.item;
  for (const value of Object.values(properties)) {
    bytes += cost.property;
    if (typeof value === 'string') bytes += value.length * cost.letter;
    else if (typeof value === 'object')
      for (const entry of value) bytes += cost.entry + entry.length * cost.letter;
  }
  return bytes;
}

/** How much a load writes, and how many bytes its transaction will take by estimate. */
export function transactionSize({ nodes, relationships }: LoadPlan): {
  rows: number;
  needed: number;
} {
  const written = [
    ...nodes.create,
    ...relationships.create,
    ...nodes.change.map(({ to }) => to),
    ...relationships.change.map(({ to }) => to),
  ];
  const removed = nodes.remove.length + relationships.remove.length;
  const bytes = written.reduce((sum, { properties }) => sum + costOf(properties), 0);
  return {
    rows: written.length + removed,
    needed: Math.ceil((bytes + removed * cost.removed) * commitFactor),
  };
}
