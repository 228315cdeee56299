import type { Wording } from '../model/wording.ts';

/** What the mode says in which stories are told. */
export const presentTexts = {
  present: { en: 'Present', fr: 'Présenter' },
  stories: { en: 'Stories', fr: 'Récits' },
  intro: {
    en: 'A story is told scene by scene on the map. Arrows, space, Page Up and Page Down (a clicker’s keys) lead on and back, Escape leaves, F fills the screen.',
    fr: 'Un récit se raconte scène par scène sur la carte. Flèches, espace, Page précédente et Page suivante (les touches d’une télécommande) mènent d’une scène à l’autre, Échap quitte, F occupe tout l’écran.',
  },
  noStories: {
    en: 'This dataset brings no stories. Make one below from views of the map; saved as a file, it belongs into the folder “stories” of the dataset.',
    fr: 'Ce jeu de données n’apporte aucun récit. Composez-en un ci-dessous à partir de vues de la carte\u202f; enregistré, le fichier va dans le dossier «\u00a0stories\u00a0» du jeu de données.',
  },
  twoWindows: { en: 'Two windows', fr: 'Deux fenêtres' },
  speakerHint: {
    en: 'Drag the other window to the projector; it follows this one and shows public data alone, without notes.',
    fr: 'Placez l’autre fenêtre sur le projecteur\u202f; elle suit celle-ci et ne montre que des données publiques, sans notes.',
  },
  noNotes: { en: 'No notes for this scene.', fr: 'Pas de notes pour cette scène.' },
  comesNext: { en: 'Next', fr: 'Ensuite' },
  clock: { en: 'Time', fr: 'Heure' },
  elapsed: { en: 'Since you began', fr: 'Depuis le début' },
  notShown: {
    en: 'Restricted: the audience still sees the scene before.',
    fr: 'Restreint\u00a0: le public voit encore la scène précédente.',
  },
  next: { en: 'Next scene', fr: 'Scène suivante' },
  previous: { en: 'Previous scene', fr: 'Scène précédente' },
  leave: { en: 'Leave the story', fr: 'Quitter le récit' },
  fullScreen: { en: 'Full screen', fr: 'Plein écran' },
  onMap: { en: 'Explore this view', fr: 'Explorer cette vue' },
  restricted: { en: 'Restricted: not for the public', fr: 'Restreint\u00a0: non public' },
  map: { en: 'Map of the scene', fr: 'Carte de la scène' },
  allTimes: { en: 'All times', fr: 'Toutes les dates' },
  sources: { en: 'Sources', fr: 'Sources' },
  end: { en: 'This is the last scene.', fr: 'C’est la dernière scène.' },
  draft: { en: 'Your draft', fr: 'Votre brouillon' },
  draftIntro: {
    en: 'It is kept in this browser alone. Set the map as a scene should show it, come back here and add the view. Download the story and put the file into the folder “stories” of the dataset: the next load checks it, and everybody sees it.',
    fr: 'Il n’est gardé que dans ce navigateur. Réglez la carte comme une scène doit la montrer, revenez ici et ajoutez la vue. Téléchargez le récit et mettez le fichier dans le dossier «\u00a0stories\u00a0» du jeu de données\u00a0: le prochain chargement le vérifie, et tout le monde le voit.',
  },
  addView: { en: 'Add the current view as a scene', fr: 'Ajouter la vue actuelle comme scène' },
  preview: { en: 'Preview', fr: 'Aperçu' },
  download: { en: 'Download the story', fr: 'Télécharger le récit' },
  openStory: { en: 'Open a downloaded story', fr: 'Ouvrir un récit téléchargé' },
  noStory: {
    en: 'This file is not a story that was downloaded here.',
    fr: 'Ce fichier n’est pas un récit téléchargé ici.',
  },
  showScene: { en: 'Show on the map', fr: 'Montrer sur la carte' },
  retake: { en: 'Take the current view', fr: 'Reprendre la vue actuelle' },
  remove: { en: 'Remove the scene', fr: 'Retirer la scène' },
  up: { en: 'Move up', fr: 'Monter' },
  down: { en: 'Move down', fr: 'Descendre' },
  storyTitle: { en: 'Title of the story', fr: 'Titre du récit' },
  title: { en: 'Title', fr: 'Titre' },
  text: {
    en: 'Text (paragraphs, - lists, **bold**)',
    fr: 'Texte (paragraphes, - listes, **gras**)',
  },
  notes: { en: 'Notes for the speaker', fr: 'Notes pour l’orateur' },
  evidence: {
    en: 'Sources, as source|locator; separated by semicolons',
    fr: 'Sources, sous la forme source|repère, séparées par des points-virgules',
  },
  english: { en: 'English', fr: 'anglais' },
  french: { en: 'French', fr: 'français' },
  view: { en: 'View', fr: 'Vue' },
  missing: {
    en: 'Still to be filled in before it loads: titles, texts and sources, in both languages.',
    fr: 'À compléter avant le chargement\u00a0: titres, textes et sources, dans les deux langues.',
  },
} as const satisfies Record<string, Wording>;

/** How long a story is. */
export const scenesCounted = (count: number): Wording => ({
  en: count === 1 ? '1 scene' : `${count} scenes`,
  fr: count === 1 ? '1 scène' : `${count} scènes`,
});

/** Where one is in a story. */
export const sceneOf = (number: number, count: number): Wording => ({
  en: `Scene ${number} of ${count}`,
  fr: `Scène ${number} sur ${count}`,
});
