import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { LossCause } from '../model/messages/route.ts';
import type { Language } from '../model/wording.ts';

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
    `${side} with ${count} points of access on its edge. Arrow keys walk through them, Enter chooses.`,
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
  sideOf: (to) => `Camp visé\u00a0: ${to}`,
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
    actorEnded: 'disparu',
  },
  last: (date) => `dernière mention ${date}`,
  via: (names) => `par ${names}`,
  more: (count) => `et ${count} de plus dans la liste`,
  figure: (side, count) =>
    `${side} avec ${count} points d’accès sur son bord. Les flèches les parcourent, Entrée choisit.`,
  notDrawn: (count) =>
    count === 1
      ? '1 partie en conflit avec ce camp n’est pas dessinée.'
      : `${count} parties en conflit avec ce camp ne sont pas dessinées.`,
  inWords: 'Le dessin en mots',
  toContact: (contact) => `a accès à ${contact}`,
  hadContact: (contact) => `avait accès à ${contact}`,
  onward: (names) => `suite\u00a0: ${names}`,
  from: (names) => `De ${names}`,
};

/** The words in and around the drawing of a side. */
export const sideTexts: Readonly<Record<Language, SideTexts>> = { en, fr };
