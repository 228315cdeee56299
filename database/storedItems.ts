import { hashProperty, nodeHash, relationshipHash } from './contentHash.ts';
import type { Run } from './run.ts';
import { statement } from './statement.ts';
import type { PlainValue } from './values.ts';

/** A node or relationship as it is stored, known by the hash of what it really holds. */
export interface StoredItem {
  readonly is: 'node' | 'relationship';
  /** By which the server finds it at once. */
  readonly element: string;
  /** The label of a node, the type of a relationship. */
  readonly label: string;
  /** Its id, or the key of a link; null where somebody else made it and gave it none. */
  readonly key: string | null;
  /** The ids of its ends; null for nodes. */
  readonly ends: { readonly source: string | null; readonly target: string | null } | null;
  readonly hash: string;
  /** The hash that the loader left with it: another one means that it was changed by hand; null, that it was made so. */
  readonly mark: string | null;
}

type Properties = Readonly<Record<string, PlainValue>>;
interface NodeRow {
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly mistyped: readonly string[];
}
interface RelationshipRow {
  readonly element: string;
  readonly type: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly properties: Properties;
  readonly mistyped: readonly string[];
}

/** The labels that the loader gives, by which a node is told apart from its kinds. */
const labels = ['Actor', 'Event', 'Place', 'Source', 'Figure'];

const textOf = (value: PlainValue | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** What is hashed. A day that was stored as text looks the same from here, but no question finds it any more. */
const contentOf = (properties: Properties, mistyped: readonly string[]): Properties =>
  mistyped.length === 0 ? properties : { ...properties, mistyped: [...mistyped] };

const itemOfNode = ({ element, labels: all, properties, mistyped }: NodeRow): StoredItem => ({
  is: 'node',
  element,
  label: labels.find((label) => all.includes(label)) ?? all[0] ?? '',
  key: textOf(properties['id']),
  ends: null,
  hash: nodeHash(all, contentOf(properties, mistyped)),
  mark: textOf(properties[hashProperty]),
});

function itemOfRelationship(row: RelationshipRow): StoredItem {
  const { element, type, source, target, properties, mistyped } = row;
  return {
    is: 'relationship',
    element,
    label: type,
    key: textOf(properties['key']) ?? textOf(properties['id']),
    ends: { source, target },
    hash: relationshipHash(type, source, target, contentOf(properties, mistyped)),
    mark: textOf(properties[hashProperty]),
  };
}

/** Hands over every stored item of a dataset, one by one, so that a large one need not fit in memory. */
export async function readStoredItems(run: Run, visit: (item: StoredItem) => void): Promise<void> {
  await run<NodeRow>(statement('load/storedNodes'), {}, (row) => visit(itemOfNode(row)));
  await run<RelationshipRow>(statement('load/storedRelationships'), {}, (row) =>
    visit(itemOfRelationship(row)),
  );
}
