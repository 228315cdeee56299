import type { Wording } from '../model/wording.ts';

/** Beside whatever rests on an edit of the user's own. */
export const ownMark: Wording = {
  en: 'your own note, not in the record',
  fr: 'votre propre note, absente du registre',
};
