import type { Wording } from '../model/wording.ts';

interface Question {
  readonly ask: Wording;
  readonly more: Wording;
}

/** Questions of the first view beside those about the actor whom a dataset is about. */
export const startQuestions = {
  allegiance: {
    ask: { en: 'Who answers to whom?', fr: 'Qui obéit à qui\u202f?' },
    more: { en: 'Leaders, members, oaths and mergers', fr: 'Chefs, membres, serments et fusions' },
  },
  stances: {
    ask: {
      en: 'Who stands for or against talks?',
      fr: 'Qui est pour ou contre le dialogue\u202f?',
    },
    more: { en: 'Positions held, with who said so', fr: 'Positions tenues, et qui le dit' },
  },
  mediation: {
    ask: { en: 'Who spoke with whom?', fr: 'Qui a parlé avec qui\u202f?' },
    more: { en: 'Contacts, go-betweens and refusals', fr: 'Contacts, intermédiaires et refus' },
  },
  conflict: {
    ask: { en: 'Who fights whom?', fr: 'Qui combat qui\u202f?' },
    more: {
      en: 'Attacks, threats and listings',
      fr: 'Attaques, menaces et inscriptions sur des listes',
    },
  },
  events: {
    ask: { en: 'What happened, and when?', fr: 'Que s’est-il passé, et quand\u202f?' },
    more: {
      en: 'Talks, agreements and attacks, with who took part',
      fr: 'Pourparlers, accords et attaques, avec qui y prit part',
    },
  },
  network: {
    ask: { en: 'Who is tied to whom?', fr: 'Qui est lié à qui\u202f?' },
    more: { en: 'The whole network, camp by camp', fr: 'Tout le réseau, ensemble par ensemble' },
  },
} as const satisfies Record<string, Question>;

/** What the signs of the first view mean. */
export const startKey = { title: { en: 'Key', fr: 'Légende' } } as const satisfies Record<
  string,
  Wording
>;
