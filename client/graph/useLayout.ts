import { useEffect, useRef, useState } from 'react';
import { LayoutAsker } from './askLayout.ts';
import type { Position } from './layout.ts';
import type { VisibleGraph } from './visibleGraph.ts';

export type Positions = Readonly<Record<string, Position>>;

export interface Layout {
  readonly positions: Positions;
  readonly move: (actor: string, position: Position) => void;
}

const nowhere: Positions = {};

/**
 * Positions for what is visible. A basis (a dataset in a scope) is laid out once; actors that come later are placed beside
 * those they are tied to, and nobody who stands somewhere moves.
 *
 * @param aspect width of the sheet over its height
 */
export function useLayout(graph: VisibleGraph | null, basis: string, aspect: number): Layout {
  const asker = useRef<LayoutAsker | null>(null);
  const [layouts, setLayouts] = useState<Readonly<Record<string, Positions>>>({});
  const known = layouts[basis] ?? nowhere;
  const missing = (graph?.nodes ?? [])
    .filter(({ key }) => known[key] === undefined)
    .map(({ key }) => key)
    .join(' ');
  const latest = useRef({ graph, known, aspect });
  useEffect(() => {
    latest.current = { graph, known, aspect };
  });

  useEffect(() => {
    asker.current = new LayoutAsker();
    return () => asker.current?.stop();
  }, []);
  // Asked for whom a place is missing, not each time the graph is another object.
  useEffect(() => {
    const now = latest.current;
    if (now.graph === null || missing === '') return;
    let overtaken = false;
    const question = {
      nodes: now.graph.nodes.map(({ key }) => key),
      edges: now.graph.edges.map(({ source, target }) => [source, target] as const),
      fixed: now.known,
      aspect: now.aspect,
    };
    void asker.current?.ask(question).then((positions) => {
      if (!overtaken) setLayouts((all) => ({ ...all, [basis]: { ...positions, ...all[basis] } }));
    });
    return () => {
      overtaken = true;
    };
  }, [missing, basis]);

  return {
    positions: known,
    move: (actor, position) =>
      setLayouts((all) => ({ ...all, [basis]: { ...all[basis], [actor]: position } })),
  };
}
