import type { SnapshotMessage } from '../../model/messages/snapshot.ts';

/** What kind of thing is restricted. */
type RestrictedKind =
  'actor' | 'relation' | 'event' | 'place' | 'figure' | 'source' | 'link' | 'scene';

/** Something that is not of the public layer. */
export interface RestrictedItem {
  readonly kind: RestrictedKind;
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
}

const links = new Set(['TOOK_PART_IN', 'LOCATED_IN', 'DESCRIBES']);

const labels: Readonly<Record<string, RestrictedKind>> = {
  Actor: 'actor',
  Event: 'event',
  Place: 'place',
  Figure: 'figure',
  Source: 'source',
};

type Properties = SnapshotMessage['nodes'][number]['properties'];

/** The first of some texts that is there, in both languages. */
function named(properties: Properties, names: readonly string[], fallback: string) {
  const name = names.find((one) => typeof properties[one] === 'string');
  const en = name === undefined ? fallback : String(properties[name]);
  return { en, fr: String(properties[`${name ?? ''}Fr`] ?? en) };
}

/** Everything in a snapshot that is not of the public layer, for whoever decides whether it may leave the room. */
export function restrictedIn({
  nodes,
  relationships,
  stories,
}: SnapshotMessage): readonly RestrictedItem[] {
  const isRestricted = ({ properties }: { properties: Properties }): boolean =>
    properties['public'] !== true;
  const things = nodes.filter(isRestricted).map(({ labels: of, properties }): RestrictedItem => {
    const id = String(properties['id'] ?? '');
    const kind = of.flatMap((label) => labels[label] ?? [])[0] ?? 'actor';
    return { kind, id, name: named(properties, ['name', 'title', 'measure'], id) };
  });
  const ties = relationships
    .filter(isRestricted)
    .map(({ type, source, target, properties }): RestrictedItem => {
      const id = String(properties['id'] ?? `${source} ${target}`);
      const kind = links.has(type) ? 'link' : 'relation';
      return { kind, id, name: named(properties, ['summary'], `${source} · ${target}`) };
    });
  const scenes = stories.flatMap((story) =>
    story.scenes
      .filter(({ handling }) => story.handling === 'restricted' || handling === 'restricted')
      .map(({ id, title }): RestrictedItem => ({ kind: 'scene', id, name: title })),
  );
  return [...things, ...ties, ...scenes];
}
