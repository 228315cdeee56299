import type { Wording } from '../model/wording.ts';
import { counted } from './counted.ts';
import { dateInWords, ofDate } from './dates.ts';

/** What is said where a presentation is taken out of the room, and by the file itself. */
export const presentationTexts = {
  export: { en: 'Export presentation', fr: 'Exporter la présentation' },
  exportIntro: {
    en: 'One HTML file that opens anywhere by double-click, without server or network: map, dossiers, search, timeline, Reach and the stories that you choose. Whoever has it has all that it holds.',
    fr: 'Un seul fichier HTML qui s’ouvre partout d’un double-clic, sans serveur ni réseau\u00a0: carte, dossiers, recherche, chronologie, Joindre et les récits que vous choisissez. Qui l’a en a tout le contenu.',
  },
  storiesToTake: { en: 'Stories to take along', fr: 'Récits à emporter' },
  withNotes: { en: 'With the speaker’s notes', fr: 'Avec les notes de l’orateur' },
  ownDraft: { en: 'Your draft', fr: 'Votre brouillon' },
  layer: { en: 'What it holds', fr: 'Ce qu’il contient' },
  publicOnly: { en: 'The public layer alone', fr: 'La seule couche publique' },
  everything: { en: 'Restricted items too', fr: 'Les éléments restreints aussi' },
  nothingRestricted: {
    en: 'Nothing in this dataset is restricted.',
    fr: 'Rien dans ce jeu de données n’est restreint.',
  },
  iHaveRead: {
    en: 'I have read the list, and all of it may leave',
    fr: 'J’ai lu la liste, et tout peut sortir',
  },
  save: { en: 'Save the file', fr: 'Enregistrer le fichier' },
  saving: { en: 'Making the file…', fr: 'Création du fichier…' },
  noTemplate: {
    en: 'This server has no template for presentations; build the explorer with npm run build.',
    fr: 'Ce serveur n’a pas de modèle de présentation\u202f; construisez l’explorateur avec npm run build.',
  },
  publicMarking: { en: 'Public', fr: 'Public' },
  damaged: {
    en: 'This file is damaged or incomplete: what it holds cannot be read. Ask for it again.',
    fr: 'Ce fichier est abîmé ou incomplet\u00a0: son contenu est illisible. Demandez-le à nouveau.',
  },
  tooOld: {
    en: 'This browser is too old to open the file; use a current Firefox, Chrome, Edge or Safari.',
    fr: 'Ce navigateur est trop ancien pour ouvrir le fichier\u202f; prenez un Firefox, Chrome, Edge ou Safari actuel.',
  },
  empty: {
    en: 'This is the template of presentations; it holds no data.',
    fr: 'Ceci est le modèle des présentations\u202f; il ne contient pas de données.',
  },
  about: { en: 'About this file', fr: 'À propos de ce fichier' },
  noQuery: {
    en: 'Questions in Cypher need the database. This file holds a snapshot; ask them where Entremise runs.',
    fr: 'Les questions en Cypher demandent la base de données. Ce fichier contient un instantané\u202f; posez-les là où tourne Entremise.',
  },
  noData: {
    en: 'Importing, loading and layers need the folder of datasets. This file holds a snapshot; do it where Entremise runs.',
    fr: 'Importer, charger et superposer des couches demandent le dossier des jeux de données. Ce fichier contient un instantané\u202f; faites-le là où tourne Entremise.',
  },
  madeOn: (day: string): Wording => ({
    en: `snapshot of ${dateInWords(day, 'en', 'long')}`,
    fr: `instantané ${ofDate(dateInWords(day, 'fr', 'long'))}`,
  }),
  revision: (revision: string): Wording => ({
    en: `revision ${revision}`,
    fr: `révision ${revision}`,
  }),
  sources: (titles: readonly string[]): Wording => ({
    en: `Sources: ${titles.join('; ')}`,
    fr: `Sources\u00a0: ${titles.join('\u202f; ')}`,
  }),
} as const;

/** Restricted things with their number. */
export const restrictedCounted = (count: number): Wording => ({
  en: counted('en')(count, 'restricted item', 'restricted items'),
  fr: counted('fr')(count, 'élément restreint', 'éléments restreints'),
});

/** How a file may be handled, by how much in it is restricted. */
export const markingOf = (restricted: number): Wording =>
  restricted === 0
    ? presentationTexts.publicMarking
    : {
        en: `RESTRICTED: ${restrictedCounted(restricted).en}, not to be passed on`,
        fr: `RESTREINT\u00a0: ${restrictedCounted(restricted).fr}, à ne pas diffuser`,
      };

/** Of what kind something restricted is. */
export const restrictedKindTexts = {
  actor: { en: 'Actor', fr: 'Acteur' },
  relation: { en: 'Relation', fr: 'Relation' },
  event: { en: 'Event', fr: 'Événement' },
  place: { en: 'Place', fr: 'Lieu' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  source: { en: 'Source', fr: 'Source' },
  link: { en: 'Link', fr: 'Lien' },
  scene: { en: 'Scene', fr: 'Scène' },
} as const satisfies Record<string, Wording>;

/** Scenes of a draft, by number, that stay behind. */
export const scenesLeft = (numbers: readonly number[]): Wording => ({
  en: `Of your draft, left out because the file does not hold all that they name: ${numbers.length === 1 ? 'scene' : 'scenes'} ${numbers.join(', ')}.`,
  fr: `De votre brouillon, laissé de côté faute d’avoir dans le fichier tout ce qui y est nommé\u00a0: ${numbers.length < 2 ? 'scène' : 'scènes'} ${numbers.join(', ')}.`,
});
