import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import type { ExportedFile } from './exportedFile.ts';
import { propertiesInOrder } from './propertiesInOrder.ts';

/** What the loader keeps for itself. */
const inner = new Set(['public', 'rowHash', 'searchTerms', 'key']);

const told = (stored: NodeValue | RelationshipValue) =>
  Object.fromEntries(propertiesInOrder(stored).filter(([name]) => !inner.has(name)));

const listed = function* <Item>(items: readonly Item[], of: (item: Item) => unknown) {
  yield '[';
  for (const [at, item] of items.entries())
    yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(of(item))}`;
  yield '\n]';
};

/** An export as JSON: the graph as the API sends it, with handling, evidence and what files said besides; the record beside it. */
export function* jsonGraph({ content, positions, notes }: ExportedFile): Generator<string> {
  const { attributes, actors, relations, sources, rest } = content;
  const placed = Object.keys(positions).length > 0 ? { positions } : {};
  yield `{"attributes":${JSON.stringify({ ...attributes, ...placed, notes })},\n`;
  yield '"options":{"type":"directed","multi":true,"allowSelfLoops":false},\n"nodes":';
  yield* listed(actors, ({ id, attributes: own, handling, evidence, free, camp }) => ({
    key: id,
    attributes: { ...own, camp, handling, evidence, attributes: free },
  }));
  yield ',\n"edges":';
  yield* listed(relations, ({ id, source, target, attributes: own, free }) => ({
    key: id,
    source,
    target,
    attributes: { ...own, attributes: free },
  }));
  yield `,\n"record":{"sources":${JSON.stringify(sources)},\n"nodes":`;
  const others = rest?.nodes.filter(({ labels }) => !labels.includes('Source')) ?? [];
  yield* listed(others, (node) => ({ labels: node.labels, properties: told(node) }));
  const links = rest?.links.filter(({ link }) => link.type !== 'CITES') ?? [];
  yield ',\n"links":';
  yield* listed(links, ({ source, target, link }) => ({
    type: link.type,
    source,
    target,
    properties: told(link),
  }));
  yield '}}\n';
}
