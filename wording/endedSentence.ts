import type { Wording } from '../model/wording.ts';
import { nameOf, type ReachNames } from './reachNames.ts';
import { inBoth } from './reachRelation.ts';

/** Of an actor that was there no more on the date. */
export const endedSentence = (actor: string, names: ReachNames): Wording =>
  inBoth((language) => {
    const name = nameOf(names, actor, language);
    return language === 'fr'
      ? `${name}\u00a0: fin ou décès avant cette date.`
      : `${name} had ended or died by then.`;
  });
