import { text, texts } from '../../database/properties.ts';
import type { NodeValue } from '../../database/values.ts';
import type { Parameters } from './parameters.ts';
import type { StoredNode, StoredTie } from './snapshotStore.ts';
import { relationHolds } from './whenItHolds.ts';

/** Whether own columns hold what is asked of them. */
function hasAttributes(
  { properties }: Pick<NodeValue, 'properties'>,
  wanted: Parameters['actorAttributes'],
): boolean {
  if (wanted === null) return true;
  const held = new Set(texts(properties, 'attributes'));
  return wanted.every((one) => one.some((attribute) => held.has(attribute)));
}

/** Whether an actor is of a kind that a question keeps, with the own columns that it asks for. */
export const actorFits = (actor: StoredNode, { kinds, actorAttributes }: Parameters): boolean =>
  (kinds === null || kinds.some((kind) => actor.labels.includes(kind))) &&
  hasAttributes(actor, actorAttributes);

/** Which relations a question keeps; its lists made sets, since each relation is held against them. */
export function relationFilter(parameters: Parameters): (tie: StoredTie) => boolean {
  const types = new Set(parameters.types);
  const statuses = new Set(parameters.statuses);
  return ({ value }) =>
    types.has(value.type) &&
    statuses.has(text(value.properties, 'status') ?? '') &&
    hasAttributes(value, parameters.relationAttributes) &&
    relationHolds(value, parameters);
}
