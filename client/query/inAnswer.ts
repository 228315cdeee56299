import type { ConsoleMessage } from '../../model/messages/console.ts';
import type { GraphEdge, GraphMessage } from '../../model/messages/graph.ts';
import { isRelationType } from '../../model/relationTypes.ts';
import type { FindActor } from './actorFinder.ts';

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

/**
 * The actors and relations of an answer. An answer that holds them as such brings them; one that names them, as those of the
 * library do, is read row by row: whom its cells name, and between them and whom was asked about the relations of the types
 * that the row names.
 *
 * @param asked the actors that were asked about
 */
export function inAnswer(
  { rows, graph }: Pick<ConsoleMessage, 'rows' | 'graph'>,
  whole: GraphMessage,
  find: FindActor,
  asked: readonly string[] = [],
): InAnswer {
  if (graph.nodes.length > 0)
    return {
      actors: graph.nodes.map(({ key }) => key),
      relations: graph.edges.map(({ key }) => key),
    };
  const byEnd = edgesByEnd(whole.edges);
  const actors = new Set<string>();
  const relations = new Set<string>();
  for (const row of rows) {
    const texts = row.flatMap(textsOf);
    const named = new Set(texts.flatMap((text) => find(text) ?? []));
    const types = new Set(texts.filter(isRelationType));
    const ends = new Set([...named, ...asked]);
    for (const actor of named) {
      actors.add(actor);
      for (const { key, source, target, attributes } of byEnd.get(actor) ?? [])
        if (types.has(attributes.type) && ends.has(source) && ends.has(target)) relations.add(key);
    }
  }
  if (actors.size > 0) for (const actor of asked) actors.add(actor);
  return { actors: [...actors], relations: [...relations] };
}
