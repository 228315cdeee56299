import type { Language } from '../model/wording.ts';
import { atDate } from './dates.ts';

const en = {
  title: (names: string) => `Channels and attempts toward ${names}`,
  channels: 'Channels',
  attempts: 'What was tried',
  who: 'Who and on what ground',
  opened: 'Opened',
  state: 'State',
  closed: 'Closed',
  byWhom: 'By whom',
  why: 'What is told of it',
  unknown: 'not recorded',
  noState: 'no lasting channel recorded',
  compare: 'Compare with another day',
  compareOn: 'As of',
  comparing: 'Comparing…',
  endComparison: 'End the comparison',
  lostSince: (early: string, late: string) => `Usable on ${early}, no longer on ${late}`,
  wonSince: (early: string, late: string) => `Usable on ${late}, not yet on ${early}`,
  onBoth: 'Usable on both days',
  none: 'None.',
  noChannels: 'No channel is recorded.',
  badDate: 'Write a date like 2017, 2017-03 or 2017-03-02.',
};
export type LedgerTexts = typeof en;

const fr: LedgerTexts = {
  title: (names) => `Canaux et tentatives vers ${names}`,
  channels: 'Canaux',
  attempts: 'Ce qui a été tenté',
  who: 'Qui et à quel titre',
  opened: 'Ouverture',
  state: 'État',
  closed: 'Fermeture',
  byWhom: 'Par qui',
  why: 'Ce qui en est dit',
  unknown: 'non enregistré',
  noState: 'aucun canal durable enregistré',
  compare: 'Comparer avec un autre jour',
  compareOn: 'Date',
  comparing: 'Comparaison…',
  endComparison: 'Arrêter la comparaison',
  lostSince: (early, late) => `Praticables ${atDate(early)}, plus ${atDate(late)}`,
  wonSince: (early, late) => `Praticables ${atDate(late)}, pas encore ${atDate(early)}`,
  onBoth: 'Praticables les deux jours',
  none: 'Aucun.',
  noChannels: 'Aucun canal n’est enregistré.',
  badDate: 'Écrivez une date comme 2017, 2017-03 ou 2017-03-02.',
};

/** The words of the ledger of channels. */
export const ledgerTexts: Readonly<Record<Language, LedgerTexts>> = { en, fr };
