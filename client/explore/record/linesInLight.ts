import type { VisibleGraph } from '../../graph/visibleGraph.ts';

/**
 * The relations that keep the light with some actors: those between them. Where one of them has none, no relation does: lit
 * lines put everybody else in the shade.
 */
export function linesInLight(
  { nodes, edges }: VisibleGraph,
  actors: ReadonlySet<string> | null,
): readonly string[] {
  if (actors === null) return [];
  const between = edges.filter(({ source, target }) => actors.has(source) && actors.has(target));
  const tied = new Set(between.flatMap(({ source, target }) => [source, target]));
  const areAllTied = nodes.every(({ key }) => !actors.has(key) || tied.has(key));
  return areAllTied ? between.map(({ key }) => key) : [];
}
