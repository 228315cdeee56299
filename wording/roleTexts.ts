import type { Role } from '../model/roles.ts';
import type { Wording } from '../model/wording.ts';

/** What the explorer says of who has signed in, and of what may leave the room. */
export const roleTexts = {
  signedIn: { en: 'Signed in', fr: 'Connexion' },
  signIn: { en: 'Sign in', fr: 'Se connecter' },
  signOut: { en: 'Sign out', fr: 'Se déconnecter' },
  withToken: { en: 'with the access token', fr: 'avec le jeton d’accès' },
  publicLayer: { en: 'Public layer', fr: 'Couche publique' },
  publicLayerMeaning: {
    en: 'This window leaves out everything restricted, also of what it counts, draws and saves.',
    fr: 'Cette fenêtre omet tout ce qui est restreint, aussi dans ce qu’elle compte, dessine et enregistre.',
  },
  showAll: { en: 'Show everything again', fr: 'Tout montrer de nouveau' },
  leaveOut: { en: 'Leave it out', fr: 'L’omettre' },
  linkKeeps: {
    en: 'A link holds no data: whoever opens it sees what his own role shows.',
    fr: 'Un lien ne contient pas de données\u00a0: qui l’ouvre voit ce que son propre rôle permet.',
  },
  rowsToo: {
    en: 'A query reads everything: rows without an actor or a relation may be restricted too.',
    fr: 'Une requête lit tout\u00a0: des lignes sans acteur ni relation peuvent aussi être restreintes.',
  },
} as const satisfies Record<string, Wording>;

/** The roles as people are called by them. */
export const roleNames: Readonly<Record<Role, Wording>> = {
  viewer: { en: 'viewer', fr: 'lecture' },
  analyst: { en: 'analyst', fr: 'analyse' },
  editor: { en: 'editor', fr: 'édition' },
};

/** What a role lets one do. */
export const roleMeanings: Readonly<Record<Role, Wording>> = {
  viewer: {
    en: 'You see the public layer: nothing that is restricted, nor what hangs on it, is in any list, count, route or search. Named questions and Cypher are closed, and nothing can be changed.',
    fr: 'Vous voyez la couche publique\u00a0: rien de restreint, ni ce qui en dépend, ne figure dans une liste, un compte, un chemin ou une recherche. Les questions et Cypher sont fermés, et rien ne peut être modifié.',
  },
  analyst: {
    en: 'You see everything, also what is restricted, and may ask named questions and Cypher. Nothing can be changed.',
    fr: 'Vous voyez tout, y compris ce qui est restreint, et pouvez poser les questions et des requêtes Cypher. Rien ne peut être modifié.',
  },
  editor: {
    en: 'You see everything, also what is restricted, may ask Cypher, and may edit and import.',
    fr: 'Vous voyez tout, y compris ce qui est restreint, pouvez interroger en Cypher, modifier et importer.',
  },
};
