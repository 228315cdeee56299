import type { Wording } from '../model/wording.ts';
import { roleTexts } from './dataTexts.ts';

export const columnsAsked: Wording = {
  en: 'The columns do not tell by their names what they hold. Say it below, table by table.',
  fr: 'Les noms des colonnes ne disent pas ce qu’elles contiennent. Dites-le plus bas, tableau par tableau.',
};

/** What is asked of the columns of a table; of several, parted by commas, what they hold at all. */
export function columnAsked(table: string, role: string | null): Wording {
  if (role === null)
    return {
      en: `${table}: does it hold who is tied to whom, or who somebody is?`,
      fr: `${table}\u00a0: dit-il qui est lié à qui, ou qui est qui\u202f?`,
    };
  const known = Object.entries(roleTexts).find(([name]) => name === role)?.[1];
  const as = known ?? { en: role, fr: role };
  return {
    en: `${table}: which column is “${as.en}”?`,
    fr: `${table}\u00a0: quelle colonne est «\u00a0${as.fr}\u00a0»\u202f?`,
  };
}
