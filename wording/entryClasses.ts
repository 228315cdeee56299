import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { Wording } from '../model/wording.ts';

/** What a point of access is called by its class, in words that need no agreement of gender or number. */
export const entryClassWords: Readonly<Record<EntryClass, Wording>> = {
  named: { en: 'Named by the side itself', fr: 'Désignation par le camp lui-même' },
  working: { en: 'Working channel', fr: 'Canal en service' },
  untried: { en: 'Untried channel', fr: 'Canal non éprouvé' },
  single: { en: 'Single contact', fr: 'Contact isolé' },
  above: { en: 'Above the side', fr: 'Au-dessus de ce camp' },
  belonging: { en: 'Tie of community or belonging', fr: 'Lien de communauté ou d’appartenance' },
  lost: { en: 'Lost', fr: 'Accès perdu' },
};
