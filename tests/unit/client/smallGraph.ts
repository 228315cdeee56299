import type { GraphEdge, GraphMessage, GraphNode } from '../../../model/messages/graph.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';

type Attributes = GraphEdge['attributes'];
export type SmallRelation = Pick<GraphEdge, 'source' | 'target'> &
  Partial<Attributes> & { readonly key?: string };

/** An actor of the API with little to say. */
const smallNode = (key: string, more: Partial<GraphNode['attributes']> = {}): GraphNode => ({
  key,
  attributes: {
    name: key.toUpperCase(),
    nameFr: null,
    shortName: null,
    kind: 'Person',
    breadth: 'individual',
    aliases: [],
    summary: '',
    summaryFr: null,
    since: null,
    until: null,
    ended: false,
    listed: false,
    ...more,
  },
});

const edgeOf = (
  { key, source, target, type = 'MET_WITH', ...more }: SmallRelation,
  index: number,
): GraphEdge => ({
  key: key ?? `r-${index}`,
  source,
  target,
  attributes: {
    type,
    category: relationTypeRow(type).category,
    since: null,
    until: null,
    ended: false,
    certain: true,
    status: 'asserted',
    attributedTo: null,
    attributedToFr: null,
    role: null,
    roleFr: null,
    degree: null,
    about: [],
    predicted: false,
    event: null,
    toward: null,
    channel: null,
    channelSince: null,
    summary: '',
    summaryFr: null,
    symmetric: relationTypeRow(type).symmetric,
    handling: 'public',
    evidence: [{ source: 's', locator: '1' }],
    ...more,
  },
});

/** A graph as the API sends it, of the relations given and the actors that they join. */
export function smallGraph(
  relations: readonly SmallRelation[],
  attributes: Partial<GraphMessage['attributes']> = {},
): GraphMessage {
  const actors = [...new Set(relations.flatMap(({ source, target }) => [source, target]))];
  return {
    attributes: {
      dataset: 'small',
      title: 'Small',
      titleFr: null,
      subtitle: null,
      subtitleFr: null,
      revision: '0',
      dataUntil: '2019-05-28',
      asOf: null,
      focusActor: null,
      startActors: [],
      nodeCount: actors.length,
      edgeCount: relations.length,
      truncated: false,
      ...attributes,
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: actors.map((key) => smallNode(key)),
    edges: relations.map(edgeOf),
  };
}
