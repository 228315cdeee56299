import type { GapClass, ReachMessage } from '../model/messages/reach.ts';
import type { NoRouteFound } from '../model/reachFindings.ts';
import type { Wording } from '../model/wording.ts';
import type { ReachNames } from './reachNames.ts';
import { relationSentence } from './reachRelation.ts';

/** Why relations between two sides do not join them. */
const classes: Readonly<Record<GapClass, Wording>> = {
  none: {
    en: 'relations that are never access (conflict, position, contact sought or refused, refuted claims)',
    fr: 'des relations qui ne donnent jamais accès (conflit, position, contact cherché ou refusé, allégations réfutées)',
  },
  lost: {
    en: 'channels and relations that are lost on the date',
    fr: 'des canaux et relations perdus à cette date',
  },
  forbidden: {
    en: 'access on a ground that the question forbids',
    fr: 'un accès à un titre que la question exclut',
  },
  notYet: {
    en: 'access that had not begun on the date',
    fr: 'un accès qui n’avait pas commencé à cette date',
  },
  bounded: {
    en: 'access beyond the number of hops, past a broad collective, or past somebody who is out of the question',
    fr: 'un accès au-delà du nombre d’étapes, au-delà d’un collectif large ou de quelqu’un d’exclu de la question',
  },
};

/** For "no route recorded": what lies between the two sides, in words. */
export const noRouteMessage = (
  found: NoRouteFound,
  names: ReachNames,
): NonNullable<ReachMessage['noRoute']> => ({
  reachable: [...found.reachable],
  reaching: [...found.reaching],
  nearest:
    found.nearest === null ? null : { ...found.nearest, relations: [...found.nearest.relations] },
  wouldJoin: found.wouldJoin.map(({ class: name, relations }) => ({
    class: name,
    text: classes[name],
    relations: relations.map(({ id }) => id),
    told: relations.map((relation) => ({
      relation: relation.id,
      text: relationSentence(relation, names),
    })),
  })),
});
