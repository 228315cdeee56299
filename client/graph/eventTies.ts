import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Tie } from './findCommunities.ts';

/** The share of relations to actors below which a dataset is about events, not about relations. */
const thin = 0.5;

/** Who took part in an event stands beside the others who did, as who has talked with them. */
const tiesOfEvent = ({ participants }: EventMessage): Tie[] => {
  const [first, ...others] = [...new Set(participants.map(({ actor }) => actor))];
  return first === undefined ? [] : others.map((other): Tie => [first, other, 'mediation']);
};

/** Whether events say more of who stands beside whom than the relations of a dataset do: agreements and who signed them. */
export const isAboutEvents = ({ nodes, edges }: GraphMessage): boolean =>
  edges.length < nodes.length * thin;

/** Who took part in something together. */
export const eventTies = (events: readonly EventMessage[]): readonly Tie[] =>
  events.flatMap(tiesOfEvent);

/** Those who take part in what is shown. */
export const participantsOf = (events: readonly EventMessage[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
