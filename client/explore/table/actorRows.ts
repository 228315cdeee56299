import { actorKindTable } from '../../../model/actorKinds.ts';
import type { GraphEdge, GraphNode } from '../../../model/messages/graph.ts';
import type { MetricMessage, RankedRow } from '../../../model/messages/metrics.ts';
import type { Language } from '../../../model/wording.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { lineLook } from '../../map/looks.ts';
import { nameIn } from '../../../wording/names.ts';

/** An actor of the table, with what is counted of it among the relations shown. */
export interface ActorRow {
  readonly node: GraphNode;
  readonly name: string;
  readonly kind: string;
  readonly ties: number;
  readonly conflicts: number;
  /** Positions of others for it, and against it. */
  readonly supporters: number;
  readonly opponents: number;
  /** Its place in the measure that is asked. */
  readonly measured: RankedRow | null;
}

/** Whether a position stands for or against; null for what is none. */
export const standOf = ({ attributes }: GraphEdge): 'for' | 'against' | null => {
  const { mark } = lineLook(attributes);
  if (mark === null) return null;
  return mark === 'plus' ? 'for' : 'against';
};

/** The actors that are shown, in no order yet. */
export function actorRows(
  { nodes, edges }: VisibleGraph,
  answer: MetricMessage | null,
  language: Language,
): ActorRow[] {
  const measured = new Map(answer?.items.map((item) => [item.actor.id, item]));
  const counts = new Map(
    nodes.map(({ key }) => [key, { ties: 0, conflicts: 0, supporters: 0, opponents: 0 }]),
  );
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) {
      const count = counts.get(end);
      if (count === undefined) continue;
      count.ties += 1;
      if (edge.attributes.category === 'conflict') count.conflicts += 1;
    }
    const target = counts.get(edge.target);
    const stand = standOf(edge);
    if (target !== undefined && stand === 'for') target.supporters += 1;
    if (target !== undefined && stand === 'against') target.opponents += 1;
  }
  return nodes.map((node) => ({
    node,
    name: nameIn(node.attributes, language),
    kind: actorKindTable[node.attributes.kind].singular[language],
    measured: measured.get(node.key) ?? null,
    ...(counts.get(node.key) ?? { ties: 0, conflicts: 0, supporters: 0, opponents: 0 }),
  }));
}
