import type { RelationAttributes } from '../model/messages/graph.ts';

/** Whether nothing recorded says when a relation was. */
export const isUndated = ({ since, until }: Pick<RelationAttributes, 'since' | 'until'>): boolean =>
  since === null && until === null;
