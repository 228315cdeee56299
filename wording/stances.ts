import type { Degree } from '../model/statuses.ts';
import type { Wording } from '../model/wording.ts';

/**
 * A stance toward talks as words that stand after the name of whoever holds it, be that one person or many: nouns and
 * participles, which need not agree ("Foreign partners: opposed").
 */
export const stanceTable: Partial<Readonly<Record<Degree, Wording>>> = {
  'calls for': { en: 'in favor, calling for them', fr: 'appel au dialogue' },
  supports: { en: 'in support', fr: 'soutien' },
  'open to': { en: 'open to them', fr: 'ouverture' },
  conditional: { en: 'on conditions only', fr: 'à certaines conditions' },
  concerned: { en: 'concerned', fr: 'inquiétude' },
  opposes: { en: 'opposed', fr: 'opposition' },
  forbids: { en: 'forbidding them', fr: 'interdiction' },
};
