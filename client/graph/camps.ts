import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import type { Wording } from '../../model/wording.ts';

/** A part of the map that has a name and a ground of its own. An actor stands in one at most. */
export interface Camp {
  readonly id: string;
  /** The name that the dataset gives it, or the actor after whom it is called; the rest are those who stand in no camp. */
  readonly called:
    | { readonly by: 'name'; readonly name: Wording }
    | { readonly by: 'chief'; readonly chief: GraphNode }
    | { readonly by: 'rest' };
  /** By id, also those that a filter leaves out. */
  readonly members: readonly string[];
}

/** Actors that hang together, and the one of them that has most ties. */
export interface Community {
  readonly chief: string;
  readonly members: readonly string[];
}

/** The camps that a dataset names; none where it names none. */
export const givenCamps = ({ attributes }: GraphMessage): readonly Camp[] =>
  (attributes.camps ?? []).map(({ id, name, nameFr, members }) => ({
    id,
    called: { by: 'name', name: { en: name, fr: nameFr ?? name } },
    members,
  }));

/** Communities as camps that are called after their chief. */
export function campsFrom(
  communities: readonly Community[],
  nodes: readonly GraphNode[],
): readonly Camp[] {
  const byId = new Map(nodes.map((node) => [node.key, node]));
  return communities.flatMap(({ chief, members }) => {
    const node = byId.get(chief);
    if (node === undefined) return [];
    return [{ id: `around-${chief}`, called: { by: 'chief' as const, chief: node }, members }];
  });
}

/** The id under which all fold who stand in no camp. They have no ground. */
const restId = 'rest';

/** Camps, and after them whoever stands in none. */
export function withRest(camps: readonly Camp[], nodes: readonly GraphNode[]): readonly Camp[] {
  const inCamp = new Set(camps.flatMap(({ members }) => members));
  const members = nodes.map(({ key }) => key).filter((key) => !inCamp.has(key));
  return members.length === 0 ? camps : [...camps, { id: restId, called: { by: 'rest' }, members }];
}
