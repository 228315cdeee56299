import { useEffect, useRef, useState } from 'react';
import { LayoutAsker } from './askLayout.ts';
import type { Position } from './layout.ts';
import type { VisibleGraph } from './visibleGraph.ts';

type Positions = Readonly<Record<string, Position>>;

interface Layout {
  /** Of which layout these positions are; a new one may be framed anew. */
  readonly basis: string;
  readonly positions: Positions;
}

/**
 * Positions for what is visible. A basis (a dataset in a scope) is laid out once; actors that come later are placed beside
 * those they are tied to, and nobody who stands somewhere moves.
 */
export function useLayout(
  graph: VisibleGraph | null,
  basis: string,
  aspect: number,
): Layout & { move: (actor: string, position: Position) => void } {
  const asker = useRef<LayoutAsker | null>(null);
  const [layouts, setLayouts] = useState<Readonly<Record<string, Positions>>>({});
  const known = layouts[basis] ?? {};
  const missing =
    graph === null
      ? []
      : graph.nodes.map(({ key }) => key).filter((key) => known[key] === undefined);
  const missingKey = missing.join(' ');

  useEffect(() => {
    asker.current = new LayoutAsker();
    return () => asker.current?.stop();
  }, []);
  useEffect(() => {
    if (graph === null || missingKey === '') return;
    let overtaken = false;
    const question = {
      nodes: graph.nodes.map(({ key }) => key),
      edges: graph.edges.map(({ source, target }) => [source, target] as const),
      fixed: known,
      aspect,
    };
    void asker.current?.ask(question).then((positions) => {
      if (!overtaken) setLayouts((all) => ({ ...all, [basis]: { ...positions, ...all[basis] } }));
    });
    return () => {
      overtaken = true;
    };
    // Asked for whom a place is missing, not each time the graph is another object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [missingKey, basis]);

  return {
    basis,
    positions: missing.length === 0 ? known : known,
    move: (actor, position) =>
      setLayouts((all) => ({ ...all, [basis]: { ...all[basis], [actor]: position } })),
  };
}
