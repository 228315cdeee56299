import type { StoredItem } from '../../database/storedItems.ts';
import type { Dataset } from './dataset.ts';
import { differenceOf, type Difference } from './difference.ts';
import type { StoredNode } from './storedNode.ts';
import type { StoredRelationship } from './storedRelationship.ts';

/** What a load writes to come from what is stored to the dataset. */
export interface LoadPlan {
  readonly nodes: Difference<StoredNode, StoredItem>;
  readonly relationships: Difference<StoredRelationship, StoredItem>;
  /** Nodes that stay, by their ids: relationships of the dataset find them by their element. */
  readonly elements: ReadonlyMap<string, string>;
}

/** Compares a dataset with everything that is stored, by content. */
export function loadPlan(
  { nodes, relationships }: Dataset,
  stored: Readonly<Record<'nodes' | 'relationships', readonly StoredItem[]>>,
): LoadPlan {
  const nodePlan = differenceOf(nodes, stored.nodes, {
    key: ({ label, id }) => `${label} ${id}`,
    storedKey: ({ label, key }) => (key === null ? null : `${label} ${key}`),
    isSame: ({ rowHash }, { hash, mark }) => rowHash === hash && rowHash === mark,
    canBecome: () => true,
  });
  const removedIds = new Set(nodePlan.remove.map(({ key }) => key));
  const relationshipPlan = differenceOf(relationships, stored.relationships, {
    key: ({ key }) => key,
    storedKey: ({ key }) => key,
    isSame: ({ rowHash }, { hash, mark }) => rowHash === hash && rowHash === mark,
    // Neo4j changes neither the type nor the ends of a relationship; an end made anew under its old id is another end.
    canBecome: ({ type, source, target }, { label, ends }) =>
      type === label &&
      source === ends?.source &&
      target === ends.target &&
      !removedIds.has(source) &&
      !removedIds.has(target),
  });
  const removed = new Set(nodePlan.remove);
  return {
    nodes: nodePlan,
    relationships: relationshipPlan,
    elements: new Map(
      stored.nodes.flatMap((item) =>
        item.key === null || removed.has(item) ? [] : [[item.key, item.element]],
      ),
    ),
  };
}
