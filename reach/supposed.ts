import { relationTypeRow } from '../model/relationTypes.ts';
import type { ReachIndex } from './reachIndex.ts';
import { reachRelation, type ReachRelation } from './reachRelation.ts';
import { dayOf, type Understood } from './understand.ts';

/** What a supposed relation lacks of a recorded one. */
const unsaid = {
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
  summary: '',
  summaryFr: null,
  handling: 'public',
  evidence: [],
} as const;

/** The relations that a question supposes: asserted by the user, as of the date, marked everywhere. */
export function supposedRelations(
  index: ReachIndex,
  { hypothetical, asOf }: Pick<Understood, 'hypothetical' | 'asOf'>,
): ReachRelation[] {
  const day = dayOf({ asOf });
  const bounds = {
    sinceEarliest: day,
    sinceLatest: day,
    untilEarliest: null,
    untilLatest: null,
    open: true,
  };
  return hypothetical.map(({ id, source, target, type, channel }) => {
    const { category, symmetric } = relationTypeRow(type);
    const dates = { since: day, until: '..', channel, channelSince: day };
    return reachRelation(
      {
        id,
        source,
        target,
        hypothetical: true,
        bounds,
        attributes: { ...unsaid, about: [], evidence: [], type, category, symmetric, ...dates },
      },
      [source, target].flatMap((actor) => index.actors.get(actor)?.bounds ?? []),
    );
  });
}
