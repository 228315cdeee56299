import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { LossCause } from '../model/messages/route.ts';
import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';
import { before } from './elision.ts';

const points = counted('en');
const compte = counted('fr');

const en = {
  sideOf: (to: string) => `The side of ${to}`,
  classes: {
    named: 'Named by that side',
    working: 'Working',
    untried: 'Untried',
    single: 'Single contacts',
    above: 'Above that side',
    belonging: 'Ties of community',
    lost: 'Lost',
  } as Record<EntryClass, string>,
  cause: {
    refused: 'refused',
    closed: 'closed',
    broken: 'broken',
    relationEnded: 'ended',
    actorEnded: 'no longer there',
  } as Record<LossCause, string>,
  last: (date: string) => `last recorded ${date}`,
  via: (names: string) => `through ${names}`,
  more: (count: number) => `and ${count} more in the list`,
  figure: (side: string, count: number) =>
    `${side} with ${points(count, 'entry point', 'entry points')} on its edge. Arrow keys walk through them, Enter chooses.`,
  notDrawn: (count: number) =>
    `${count} ${count === 1 ? 'party' : 'parties'} in conflict with that side not drawn.`,
  inWords: 'The drawing in words',
  toContact: (contact: string) => `has access to ${contact}`,
  hadContact: (contact: string) => `had access to ${contact}`,
  onward: (names: string) => `from there: ${names}`,
  from: (names: string) => `From ${names}`,
};

export type SideTexts = typeof en;

const fr: SideTexts = {
  sideOf: (to) => before('Le camp de', to),
  classes: {
    named: 'Désignés par ce camp',
    working: 'En service',
    untried: 'Non éprouvés',
    single: 'Contacts isolés',
    above: 'Au-dessus de ce camp',
    belonging: 'Liens de communauté',
    lost: 'Perdus',
  },
  cause: {
    refused: 'refusé',
    closed: 'fermé',
    broken: 'rompu',
    relationEnded: 'terminé',
    actorEnded: 'plus là',
  },
  last: (date) => `dernière mention\u00a0: ${date}`,
  via: (names) => `par ${names}`,
  more: (count) => `et ${count} de plus dans la liste`,
  figure: (side, count) =>
    `${side} avec ${compte(count, 'point d’entrée', 'points d’entrée')} sur son bord. Les flèches les parcourent, Entrée choisit.`,
  notDrawn: (count) =>
    count === 1
      ? '1 partie en conflit avec ce camp n’est pas dessinée.'
      : `${count} parties en conflit avec ce camp ne sont pas dessinées.`,
  inWords: 'Le dessin en mots',
  toContact: (contact) => `accès à ${contact}`,
  hadContact: (contact) => `accès passé à ${contact}`,
  onward: (names) => `suite\u00a0: ${names}`,
  from: (names) => `Depuis ${names}`,
};

/** The words in and around the drawing of a side. */
export const sideTexts: Readonly<Record<Language, SideTexts>> = { en, fr };
