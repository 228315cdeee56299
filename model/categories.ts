import type { Wording } from './wording.ts';

/** The five categories of relation, in the order in which every list shows them. */
export const categoryTable = {
  allegiance: {
    label: { en: 'Allegiance', fr: 'Allégeance' },
    meaning: { en: 'belongs to, obeys, swore to', fr: 'appartient, obéit, a prêté serment' },
  },
  mediation: {
    label: { en: 'Mediation', fr: 'Médiation' },
    meaning: {
      en: 'talked, tried to, was asked to, refused',
      fr: 'a parlé, tenté, été chargé, refusé',
    },
  },
  conflict: {
    label: { en: 'Conflict', fr: 'Conflit' },
    meaning: {
      en: 'fights, attacks, threatens, lists',
      fr: 'combat, attaque, menace, inscrit sur une liste',
    },
  },
  affiliation: {
    label: { en: 'Affiliation', fr: 'Affiliation' },
    meaning: {
      en: 'social, professional, spiritual ties',
      fr: 'liens sociaux, professionnels, spirituels',
    },
  },
  position: {
    label: { en: 'Position', fr: 'Position' },
    meaning: { en: 'stands for or against', fr: 'se prononce pour ou contre' },
  },
} as const satisfies Record<string, { label: Wording; meaning: Wording }>;

export type Category = keyof typeof categoryTable;
export const categories = Object.keys(categoryTable) as [Category, ...Category[]];
