import { UndirectedGraph } from 'graphology';
import type { GraphEdge, GraphMessage } from '../model/messages/graph.ts';
import type { MetricAsked } from '../model/metricFindings.ts';
import { isUndated } from './isUndated.ts';
import { joinActors } from './joinActors.ts';
import type { Network, TieAttributes } from './network.ts';
import { compareTexts } from '../reach/byId.ts';

/**
 * The network of ties of a filtered graph: relations of any kind, whichever way they go, several between two actors as one.
 * What was refuted counts only where it was asked for by its status.
 */
export function tieNetwork({ nodes, edges }: GraphMessage, asked: MetricAsked): Network {
  const isDated = asked.asOf !== null || asked.from !== null;
  const notRefuted = edges.filter(
    ({ attributes }) => asked.status !== null || attributes.status !== 'refuted',
  );
  const isLeftOut = ({ attributes }: GraphEdge): boolean =>
    isDated && asked.undated === 'out' && isUndated(attributes);
  const counted = notRefuted.filter((edge) => !isLeftOut(edge));
  const undated = isDated ? notRefuted.filter(({ attributes }) => isUndated(attributes)).length : 0;
  const tied = new Set(counted.flatMap(({ source, target }) => [source, target]));
  const graph = new UndirectedGraph<object, TieAttributes>();
  for (const actor of [...tied].sort(compareTexts)) graph.addNode(actor);
  for (const { source, target, attributes } of counted)
    if (source !== target) joinActors(graph, source, target, [attributes]);
  const uncertain = counted.filter(
    ({ attributes }) => !attributes.certain && !isUndated(attributes),
  ).length;
  return {
    on: 'ties',
    graph,
    relations: counted.length,
    remarks: new Map([
      [asked.undated === 'out' ? 'undatedLeftOut' : 'undatedCounted', undated],
      ['uncertainCounted', uncertain],
      ['refutedLeftOut', edges.length - notRefuted.length],
      ['withoutTies', nodes.filter(({ key }) => !tied.has(key)).length],
    ]),
  };
}
