import { useQuery } from '@tanstack/react-query';
import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { graphCall } from '../api/calls.ts';

const nobody: ReadonlyMap<string, GraphNode> = new Map();

/** The actors of a graph by id. */
export const actorsById = ({ nodes }: GraphMessage): ReadonlyMap<string, GraphNode> =>
  new Map(nodes.map((node) => [node.key, node]));

/** The actors that are known, by id; nobody before the graph has come. */
export const useActors = (): ReadonlyMap<string, GraphNode> =>
  useQuery({ ...graphCall(''), select: actorsById }).data ?? nobody;
