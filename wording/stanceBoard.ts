import { stands, type StanceMessage } from '../model/messages/entryPoint.ts';
import type { Degree } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';

/** The columns of a stance board: positions taken, from for to against, and those that only a source expects. */
export const stanceGroups = [...stands, 'predicted'] as const;
export type StanceGroup = (typeof stanceGroups)[number];

/** In which column a position stands. */
export const stanceGroupOf = ({ predicted, stand }: StanceMessage): StanceGroup =>
  predicted ? 'predicted' : stand;

/** Two signs, and one between: color is never the only difference. */
export const stanceSigns: Readonly<Record<StanceMessage['stand'], string>> = {
  for: '+',
  conditional: '±',
  concerned: '∓',
  against: '−',
};

/** How strongly, as words that stand after a name and need not agree with it; the name of whom talks are about follows. */
export const strengthWords: Partial<Readonly<Record<Degree, Wording>>> = {
  'calls for': { en: 'call for talks with', fr: 'appel au dialogue avec' },
  supports: { en: 'support for talks with', fr: 'soutien au dialogue avec' },
  'open to': { en: 'openness to talks with', fr: 'ouverture au dialogue avec' },
  conditional: {
    en: 'on conditions only, for talks with',
    fr: 'sous conditions seulement, pour un dialogue avec',
  },
  concerned: { en: 'concern about talks with', fr: 'inquiétude devant un dialogue avec' },
  opposes: { en: 'opposition to talks with', fr: 'opposition au dialogue avec' },
  forbids: { en: 'prohibition of talks with', fr: 'interdiction de tout dialogue avec' },
};

const en = {
  title: (names: string) => `Who is for or against talks with ${names}`,
  sides: { for: 'For', against: 'Against' },
  groups: {
    for: 'For talks',
    conditional: 'On conditions only',
    concerned: 'Concerned',
    against: 'Against talks',
    predicted: 'Expected by a source, not declared',
  } satisfies Record<StanceGroup, string>,
  none: 'Nobody is recorded.',
  expectedFor: 'expected for',
  expectedAgainst: 'expected against',
  couldBlock: 'Could stop',
};
export type StanceTexts = typeof en;

const fr: StanceTexts = {
  title: (names) => `Qui est pour ou contre un dialogue avec ${names}`,
  sides: { for: 'Pour', against: 'Contre' },
  groups: {
    for: 'Pour le dialogue',
    conditional: 'Sous conditions seulement',
    concerned: 'Avec inquiétude',
    against: 'Contre le dialogue',
    predicted: 'Position attendue par une source, non déclarée',
  },
  none: 'Personne n’est enregistré.',
  expectedFor: 'position attendue\u00a0: pour',
  expectedAgainst: 'position attendue\u00a0: contre',
  couldBlock: 'Blocage possible',
};

/** The words of the stance board. */
export const stanceTexts: Readonly<Record<Language, StanceTexts>> = { en, fr };
