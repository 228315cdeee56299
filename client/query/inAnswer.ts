import type { ConsoleMessage } from '../../model/messages/console.ts';
import type { GraphEdge, GraphMessage } from '../../model/messages/graph.ts';
import { isRelationType } from '../../model/relationTypes.ts';
import type { FindActor } from './actorFinder.ts';
import { idsColumn } from './idsColumn.ts';

/** What of an answer the map can show. */
export interface InAnswer {
  readonly actors: readonly string[];
  readonly relations: readonly string[];
}

/** The texts of a cell, also those in a list. */
function textsOf(cell: unknown): string[] {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? cell.flatMap(textsOf) : [];
}

/** The relations between actors, by either end. */
function edgesByEnd(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const byEnd = new Map<string, GraphEdge[]>();
  for (const edge of edges)
    for (const end of [edge.source, edge.target]) {
      const known = byEnd.get(end);
      if (known === undefined) byEnd.set(end, [edge]);
      else known.push(edge);
    }
  return byEnd;
}

/** What a row names: by ids where it has them, else by names. */
function namedIn(
  row: readonly unknown[],
  idsAt: number,
  find: FindActor,
  isActor: (id: string) => boolean,
): ReadonlySet<string> {
  if (idsAt < 0) return new Set(row.flatMap(textsOf).flatMap((text) => find(text) ?? []));
  return new Set(textsOf(row[idsAt]).filter(isActor));
}

/**
 * The actors and relations of an answer. An answer that holds them as such brings them; one of the library has their ids in
 * a column; another that names them is read row by row: whom its cells name, and between them and whom was asked about the
 * relations of the types that the row names.
 *
 * @param asked the actors that were asked about
 */
export function inAnswer(
  { columns, rows, graph }: Pick<ConsoleMessage, 'columns' | 'rows' | 'graph'>,
  whole: GraphMessage,
  find: FindActor,
  asked: readonly string[] = [],
): InAnswer {
  if (graph.nodes.length > 0)
    return {
      actors: graph.nodes.map(({ key }) => key),
      relations: graph.edges.map(({ key }) => key),
    };
  const idsAt = columns.indexOf(idsColumn);
  const known = new Set(whole.nodes.map(({ key }) => key));
  const edges = new Set(whole.edges.map(({ key }) => key));
  const byEnd = edgesByEnd(whole.edges);
  const actors = new Set<string>();
  const relations = new Set<string>();
  for (const row of rows) {
    const named = namedIn(row, idsAt, find, (id) => known.has(id));
    for (const actor of named) actors.add(actor);
    const told = (idsAt < 0 ? [] : textsOf(row[idsAt])).filter((id) => edges.has(id));
    for (const relation of told) relations.add(relation);
    if (told.length > 0) continue;
    const types = new Set(row.flatMap(textsOf).filter(isRelationType));
    const ends = new Set([...named, ...asked]);
    for (const actor of named)
      for (const { key, source, target, attributes } of byEnd.get(actor) ?? [])
        if (types.has(attributes.type) && ends.has(source) && ends.has(target)) relations.add(key);
  }
  if (actors.size > 0) for (const actor of asked) actors.add(actor);
  return { actors: [...actors], relations: [...relations] };
}
