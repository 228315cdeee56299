import type Graph from 'graphology';
import type { Category } from '../model/categories.ts';
import type { MetricNetwork, MetricRemark } from '../model/metrics.ts';

/** What joins two actors in a network: one edge, however many relations it stands for. */
export interface TieAttributes {
  readonly categories: Set<Category>;
  relations: number;
  /** The signs of its relations. */
  readonly signs: Set<1 | -1>;
}

/**
 * A simple graph that measures are taken of: undirected for ties, directed for access. Actors stand in it in the order of
 * their ids, and those without a tie are not in it.
 */
export interface Network {
  readonly on: MetricNetwork;
  readonly graph: Graph<object, TieAttributes>;
  readonly relations: number;
  readonly remarks: ReadonlyMap<MetricRemark, number>;
}
