import type { Language } from '../model/wording.ts';

/** The ways to read an answer of Reach. */
export const reachShows = ['entries', 'stances', 'ledger', 'routes'] as const;
export type ReachShow = (typeof reachShows)[number];

type ReachViewTexts = Readonly<Record<ReachShow | 'views', string>>;

/** What the ways to read an answer are called. */
export const reachViewTexts: Readonly<Record<Language, ReachViewTexts>> = {
  en: {
    views: 'Ways to read the answer',
    entries: 'Entry points',
    stances: 'For and against',
    ledger: 'Channels and attempts',
    routes: 'All routes and weights',
  },
  fr: {
    views: 'Lectures de la réponse',
    entries: 'Points d’entrée',
    stances: 'Pour et contre',
    ledger: 'Canaux et tentatives',
    routes: 'Toutes les routes et leurs poids',
  },
};
