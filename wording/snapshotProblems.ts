import type { Wording } from '../model/wording.ts';
import type { Saying } from './saying.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });

/** What a file that holds a snapshot says where it is asked for what lies outside it. */
export const snapshotSayings = {
  notInSnapshot: (_field, { id }) => ({
    detail: both(
      `This file holds nothing with the id “${id}”, and asks nobody else.`,
      `Ce fichier ne contient rien sous l’identifiant «\u00a0${id}\u00a0», et n’interroge personne d’autre.`,
    ),
    expected: both('something that this file holds', 'quelque chose que contient ce fichier'),
  }),
  outsideSnapshot: () => ({
    detail: both(
      'This file holds a snapshot of the data and cannot answer this; ask it where Entremise runs.',
      'Ce fichier contient un instantané des données et ne peut répondre à cela\u202f; posez la question là où tourne Entremise.',
    ),
    expected: both(
      'map, record, dossiers, search, timeline, stories and Reach',
      'carte, registre, dossiers, recherche, chronologie, récits et Joindre',
    ),
  }),
} as const satisfies Readonly<Record<string, Saying>>;
