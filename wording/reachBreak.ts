import type { z } from 'zod';
import type { breakMessage as schema, LossCause } from '../model/messages/route.ts';
import type { BreakFound, RelationFound } from '../model/reachFindings.ts';
import type { Wording } from '../model/wording.ts';
import { endedSentence } from './endedSentence.ts';
import type { ReachNames } from './reachNames.ts';
import { relationSentence } from './reachRelation.ts';

/** Why a way was lost, in a word or two. */
const causes: Readonly<Record<LossCause, Wording>> = {
  refused: { en: 'Channel refused', fr: 'Canal refusé' },
  closed: { en: 'Channel closed', fr: 'Canal fermé' },
  broken: { en: 'Channel broken', fr: 'Canal rompu' },
  relationEnded: { en: 'No longer holds', fr: 'Ne vaut plus' },
  actorEnded: { en: 'Had ended or died', fr: 'Fin ou décès' },
};

/** Where a way broke, with the sentence that says why. */
export function breakMessage(broken: BreakFound, names: ReachNames): z.infer<typeof schema> {
  const { told, ...rest } = broken;
  return {
    ...rest,
    reason:
      told === null ? endedSentence(rest.actor ?? '', names) : lossOf(told, rest.cause, names),
  };
}

/** A relation on the way was lost: what it was, and in its own words why. */
function lossOf(told: RelationFound, cause: LossCause, names: ReachNames): Wording {
  const sentence = relationSentence(told, names);
  return {
    en: `${sentence.en} ${causes[cause].en}: ${told.summary}`,
    fr: `${sentence.fr} ${causes[cause].fr}. ${told.summaryFr ?? told.summary}`,
  };
}
