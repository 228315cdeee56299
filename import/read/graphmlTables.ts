import { graphTables, type GraphItem } from './graphTables.ts';
import type { RawTable } from './rawTable.ts';
import type { DecodedText } from './textOf.ts';
import { walkXml } from './walkXml.ts';

const isDrawnLabel: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel']);

/** Reads GraphML: nodes and edges with their data by the names that the keys give. */
export function graphmlTables(file: string, { bytes, encoding }: DecodedText): RawTable[] {
  const nodes: GraphItem[] = [];
  const edges: GraphItem[] = [];
  const names = new Map<string, string>();
  let directed = 'undirected';
  let key: string | null = null;
  let item: Map<string, string> | null = null;
  walkXml(file, bytes.toString('utf8'), {
    open(name, attributes) {
      const id = attributes.get('id') ?? '';
      if (name === 'key')
        names.set(id, attributes.get('attr.name') ?? attributes.get('name') ?? id);
      if (name === 'graph') directed = attributes.get('edgedefault') ?? directed;
      if (name === 'node') nodes.push((item = new Map([['id', id]])));
      if (name === 'edge') {
        item = new Map([
          ['source', attributes.get('source') ?? ''],
          ['target', attributes.get('target') ?? ''],
          ['directed', ownDirection(attributes.get('directed')) ?? directed],
        ]);
        edges.push(item);
      }
      if (name === 'data') key = attributes.get('key') ?? null;
    },
    close(name, text) {
      if (name === 'data' && key !== null && item !== null && text !== '') {
        const title = names.get(key) ?? key;
        item.set(item.has(title) ? `${title} (attribute)` : title, text);
      }
      // yEd writes names as labels of the drawing; the first of several is the one that is seen.
      if (isDrawnLabel.has(name) && item !== null && text !== '' && !item.has('label'))
        item.set('label', text);
      if (name === 'data') key = null;
      if (name === 'node' || name === 'edge') item = null;
    },
  });
  return graphTables(nodes, edges, {
    file,
    facts: { format: 'GraphML', encoding, delimiter: null },
  });
}

function ownDirection(value: string | undefined): string | null {
  if (value === undefined) return null;
  return value === 'true' ? 'directed' : 'undirected';
}
