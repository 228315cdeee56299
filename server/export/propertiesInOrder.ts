import type { NodeValue, PlainValue, RelationshipValue } from '../../database/values.ts';

/**
 * Stored properties by name, so that the same graph is the same file: the database gives them in the order in which it keeps
 * them, which differs from one load to the next.
 */
export const propertiesInOrder = ({
  properties,
}: NodeValue | RelationshipValue): (readonly [string, PlainValue])[] =>
  Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
