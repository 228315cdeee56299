import type { Language, Wording } from '../model/wording.ts';

/** What a picture of the map says of itself, and the menu that makes one. */
export const pictureTexts = {
  picture: { en: 'Picture', fr: 'Image' },
  vectors: { en: 'SVG, for print and editing', fr: 'SVG, pour imprimer et modifier' },
  failed: {
    en: 'The browser made no picture; try a smaller one.',
    fr: 'Le navigateur n’a pas fait d’image\u202f; essayez-en une plus petite.',
  },
  caution: {
    en: 'What the source does not say is not here; none recorded is not none exists.',
    fr: 'Ce que la source ne dit pas n’est pas ici\u202f; rien d’enregistré ne veut pas dire que rien n’existe.',
  },
  public: { en: 'Public', fr: 'Public' },
  restricted: {
    en: 'RESTRICTED: holds what is not to be passed on',
    fr: 'RESTREINT\u00a0: contient ce qui ne doit pas être diffusé',
  },
} as const satisfies Record<string, Wording>;

/** PNG, enlarged so many times. */
export const pixelPicture = (times: 1 | 2 | 4): Wording => ({
  en: `PNG, ${times}×`,
  fr: `PNG, ${times}×`,
});

/** The sources of what is shown. */
export const picturedFrom = (titles: readonly string[], language: Language): string =>
  language === 'fr' ? `Sources\u00a0: ${titles.join('\u202f; ')}` : `Sources: ${titles.join('; ')}`;

/** Of which edition of the data it is. */
export const edition = (dataset: string, revision: string): Wording => ({
  en: `Data: ${dataset}, revision ${revision}`,
  fr: `Données\u00a0: ${dataset}, révision ${revision}`,
});
