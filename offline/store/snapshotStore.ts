import { searchTermsOf } from '../../model/folding.ts';
import type {
  SnapshotMessage,
  SnapshotNode,
  SnapshotRelationship,
} from '../../model/messages/snapshot.ts';
import { text, texts } from '../../database/properties.ts';
import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import { byText } from './order.ts';

/** A node as the statements see it. */
export interface StoredNode extends NodeValue {
  readonly id: string;
}

/** A relation or a link, with the nodes at its ends. */
export interface StoredTie {
  readonly value: RelationshipValue;
  readonly source: StoredNode;
  readonly target: StoredNode;
}

const linkTypes = new Set(['TOOK_PART_IN', 'LOCATED_IN', 'DESCRIBES']);

const mutable = (properties: SnapshotNode['properties']): NodeValue['properties'] => properties;

/** Adds to the list under a key. */
function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** A snapshot made ready to be asked: its rows by id, by what hangs on them, and by the words of their names. */
export class SnapshotStore {
  readonly snapshot: SnapshotMessage;
  readonly nodes: ReadonlyMap<string, StoredNode>;
  /** In the order of their ids. */
  readonly actors: readonly StoredNode[];
  readonly relations: readonly StoredTie[];
  readonly links: readonly StoredTie[];
  readonly #relationsOf = new Map<string, StoredTie[]>();
  readonly #linksAt = new Map<string, StoredTie[]>();
  readonly #terms = new Map<string, readonly string[]>();

  constructor(snapshot: SnapshotMessage) {
    this.snapshot = snapshot;
    this.nodes = new Map(
      snapshot.nodes.map(({ labels, properties }) => {
        const id = text(mutable(properties), 'id') ?? '';
        return [id, { id, labels, properties }];
      }),
    );
    this.actors = this.labelled('Actor');
    const ties = snapshot.relationships.flatMap((row) => this.#tieOf(row));
    const isLink = ({ value }: StoredTie): boolean => linkTypes.has(value.type);
    this.links = ties.filter(isLink);
    this.relations = ties
      .filter((tie) => !isLink(tie))
      .sort(byText(({ value }) => text(value.properties, 'id')));
    for (const tie of this.relations)
      for (const end of new Set([tie.source.id, tie.target.id])) put(this.#relationsOf, end, tie);
    for (const tie of this.links) {
      put(this.#linksAt, `${tie.value.type} from ${tie.source.id}`, tie);
      put(this.#linksAt, `${tie.value.type} to ${tie.target.id}`, tie);
    }
  }

  #tieOf({ type, source, target, properties }: SnapshotRelationship): StoredTie[] {
    const [from, to] = [this.nodes.get(source), this.nodes.get(target)];
    return from === undefined || to === undefined
      ? []
      : [{ value: { type, properties }, source: from, target: to }];
  }

  /** Nodes with a label, in the order of their ids. */
  labelled(label: string): StoredNode[] {
    return [...this.nodes.values()]
      .filter(({ labels }) => labels.includes(label))
      .sort(byText(({ id }) => id));
  }

  /** Relations of an actor, whichever way they run. */
  relationsOf(actor: string): readonly StoredTie[] {
    return this.#relationsOf.get(actor) ?? [];
  }

  linksFrom(type: string, node: string): readonly StoredTie[] {
    return this.#linksAt.get(`${type} from ${node}`) ?? [];
  }

  linksTo(type: string, node: string): readonly StoredTie[] {
    return this.#linksAt.get(`${type} to ${node}`) ?? [];
  }

  /** The folded words under which the search finds a node: made by the same function as those of the index. */
  termsOf({ id, properties }: StoredNode): readonly string[] {
    const known = this.#terms.get(id);
    if (known !== undefined) return known;
    const names = ['name', 'nameFr', 'shortName', 'title', 'titleFr'].map(
      (name) => text(properties, name) ?? '',
    );
    const terms = searchTermsOf([...names, ...texts(properties, 'aliases')]).flatMap((words) =>
      words.split(' '),
    );
    this.#terms.set(id, terms);
    return terms;
  }
}
