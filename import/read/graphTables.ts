import type { RawRow, RawTable, ReadingFacts } from './rawTable.ts';

/** A node or an edge of a graph file, with its attributes by the name that people gave them. */
export type GraphItem = ReadonlyMap<string, string>;

/** What is the look of a picture, not a fact. */
const looks = new Set(['r', 'g', 'b', 'a', 'x', 'y', 'z', 'size', 'viz color']);

const theDrawing = {
  en: 'positions, sizes and colors of the drawing',
  fr: 'positions, tailles et couleurs du dessin',
};

function tableOf(
  part: 'nodes' | 'edges',
  items: readonly GraphItem[],
  { file, facts }: { file: string; facts: ReadingFacts },
): RawTable {
  const all = new Set(items.flatMap((item) => [...item.keys()]));
  // The look is told by several of these names together; an attribute that happens to be called so stands alone.
  const drawn = part === 'nodes' && all.has('x') && all.has('y');
  const columns = [...all].filter((name) => !drawn || !looks.has(name));
  const rows: RawRow[] = items.map((item, at) => ({
    at: at + 1,
    cells: columns.map((name) => item.get(name) ?? ''),
  }));
  return {
    name: `${file}#${part}`,
    file,
    unit: part === 'nodes' ? 'node' : 'edge',
    columns,
    rows,
    facts,
    holds: part === 'nodes' ? 'actors' : 'ties',
    leftOut: drawn ? [theDrawing] : [],
  };
}

/** The two tables of a graph file. */
export const graphTables = (
  nodes: readonly GraphItem[],
  edges: readonly GraphItem[],
  from: { file: string; facts: ReadingFacts },
): RawTable[] => [tableOf('nodes', nodes, from), tableOf('edges', edges, from)];
