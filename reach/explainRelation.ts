import { holdsOn } from '../model/interval.ts';
import type { RelationFound } from '../model/reachFindings.ts';
import type { AccessGraph } from './accessGraph.ts';
import { channelThen } from './hopCost.ts';
import type { ReachRelation } from './reachRelation.ts';

/** A role in both languages; the English where there is no other. */
export const roleOf = ({
  role,
  roleFr,
}: ReachRelation['attributes']): { en: string; fr: string } | null =>
  role === null ? null : { en: role, fr: roleFr ?? role };

/** A relation with all that tells it on the date of a graph. */
export function relationFound(
  { index, terms }: AccessGraph,
  relation: ReachRelation,
): RelationFound {
  const { id, source, target, attributes, row, held, hypothetical } = relation;
  const { type, category, status, channel, channelSince, since, until, ended } = attributes;
  const { attributedTo, attributedToFr, degree, about, event, toward, summary, summaryFr } =
    attributes;
  return {
    id,
    type,
    category,
    source,
    target,
    status,
    channel,
    channelSince,
    channelThen: channelThen(index, relation, terms),
    since,
    until,
    ended,
    certain: holdsOn(held, row.nature, terms.asOf).certain,
    attributedTo,
    attributedToFr,
    role: roleOf(attributes),
    degree,
    about,
    event,
    toward,
    summary,
    summaryFr,
    hypothetical,
    ...(attributes.set === undefined ? {} : { set: attributes.set }),
    evidence: attributes.evidence,
  };
}
