import type { Wording } from '../model/wording.ts';

/** What is said of data that somebody brought. */
export const importTexts = {
  draft: { en: 'draft', fr: 'brouillon' },
  draftMeaning: {
    en: 'made of files whose rows nobody has cited yet',
    fr: 'tiré de fichiers dont personne n’a encore cité les lignes',
  },
  attributes: { en: 'As the file has it', fr: 'Selon le fichier' },
} as const satisfies Record<string, Wording>;
