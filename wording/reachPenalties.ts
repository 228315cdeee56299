import type { Penalty } from '../model/messages/reach.ts';
import type { PenaltyFound } from '../model/reachFindings.ts';
import { weightTable } from '../model/weights.ts';
import type { Wording } from '../model/wording.ts';

function ageInWords(years: number): Wording {
  if (years === 0)
    return { en: 'last recorded within a year', fr: 'dernière mention moins d’un an plus tôt' };
  return years === 1
    ? { en: 'last recorded 1 year before', fr: 'dernière mention 1 an plus tôt' }
    : { en: `last recorded ${years} years before`, fr: `dernière mention ${years} ans plus tôt` };
}

function reasonOf({ because, years }: PenaltyFound): Wording {
  if (because === 'least')
    return { en: 'every hop costs at least 1', fr: 'chaque étape coûte au moins 1' };
  return years === null ? weightTable[because].label : ageInWords(years);
}

/** A share of the cost of a hop with its reason in both languages. */
export function penaltyMessage(penalty: PenaltyFound): Penalty {
  const { en, fr } = reasonOf(penalty);
  return { name: penalty.name, amount: penalty.amount, reason: en, reasonFr: fr };
}
