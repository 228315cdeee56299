import type { ConsoleMessage } from '../../model/messages/console.ts';
import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { idsColumn } from './idsColumn.ts';

/** Finds the actor that a cell names: by its id, or by a name that nobody else bears. */
export type FindActor = (text: string) => string | null;

const namesOf = ({ attributes: { name, nameFr, shortName } }: GraphNode): string[] =>
  [...new Set([name, nameFr, shortName])].filter((text) => text !== null);

/** A finder over some actors. A name that two bear finds nobody: which of them is meant cannot be told. */
export function actorFinder({ nodes }: Pick<GraphMessage, 'nodes'>): FindActor {
  const byName = new Map<string, string | null>();
  for (const node of nodes)
    for (const text of namesOf(node)) byName.set(text, byName.has(text) ? null : node.key);
  for (const { key } of nodes) byName.set(key, key);
  return (text) => byName.get(text) ?? null;
}

/** A finder for each row of an answer that says by id whom it is about: of two of one name it finds the one that is meant. */
export function rowFinders(
  { columns, rows }: Pick<ConsoleMessage, 'columns' | 'rows'>,
  { nodes }: Pick<GraphMessage, 'nodes'>,
  find: FindActor,
): readonly FindActor[] {
  const at = columns.indexOf(idsColumn);
  if (at < 0) return rows.map(() => find);
  const byId = new Map(nodes.map((node) => [node.key, node]));
  return rows.map((row) => {
    const told: unknown = row[at];
    const ids: readonly unknown[] = Array.isArray(told) ? told.flat() : [];
    const own = ids.flatMap((id) => (typeof id === 'string' ? (byId.get(id) ?? []) : []));
    const among = actorFinder({ nodes: own });
    return (text) => among(text) ?? find(text);
  });
}
