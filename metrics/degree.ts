import { categories, type Category } from '../model/categories.ts';
import type { MetricDetail } from '../model/metrics.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';

/** With how many others an actor has a tie, in all and by category; on access: whom it can approach, who can approach it. */
export function degree({ on, graph }: Network): Measured {
  const values = new Map<string, number>();
  const details = new Map<string, Partial<Record<MetricDetail, number>>>();
  graph.forEachNode((actor) => {
    values.set(actor, new Set(graph.neighbors(actor)).size);
    if (on === 'access') {
      details.set(actor, {
        approaches: graph.outDegree(actor),
        approachedBy: graph.inDegree(actor),
      });
      return;
    }
    const counts = new Map<Category, number>();
    let relations = 0;
    graph.forEachEdge(actor, (_edge, tie) => {
      relations += tie.relations;
      for (const category of tie.categories) counts.set(category, (counts.get(category) ?? 0) + 1);
    });
    details.set(actor, {
      ...Object.fromEntries(categories.map((category) => [category, counts.get(category) ?? 0])),
      relations,
    });
  });
  return { values, details };
}
