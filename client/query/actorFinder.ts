import type { GraphMessage } from '../../model/messages/graph.ts';

/** Finds the actor that a cell names: by its id, or by a name that nobody else bears. */
export type FindActor = (text: string) => string | null;

/** A finder over the actors of a graph. A name that two bear finds nobody: which of them is meant cannot be told. */
export function actorFinder({ nodes }: Pick<GraphMessage, 'nodes'>): FindActor {
  const byName = new Map<string, string | null>();
  for (const { key, attributes } of nodes) {
    const { name, nameFr, shortName } = attributes;
    for (const text of new Set([name, nameFr, shortName])) {
      if (text === null) continue;
      byName.set(text, byName.has(text) ? null : key);
    }
  }
  for (const { key } of nodes) byName.set(key, key);
  return (text) => byName.get(text) ?? null;
}
