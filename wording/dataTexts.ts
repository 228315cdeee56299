import type { Wording } from '../model/wording.ts';
import { counted } from './counted.ts';

const both = (of: (language: 'en' | 'fr') => string): Wording => ({ en: of('en'), fr: of('fr') });

/** What is said where data are brought in, chosen and taken back. */
export const dataTexts = {
  importFiles: { en: 'Import files', fr: 'Importer des fichiers' },
  datasets: { en: 'Datasets', fr: 'Jeux de données' },
  bringYours: { en: 'Bring your own files', fr: 'Apporter vos propres fichiers' },
  intro: {
    en: 'Tables of who is tied to whom, or of who somebody is: CSV, TSV, Excel (.xlsx), GEXF, GraphML, FollowTheMoney. A mapping.json or vocabulary.csv of an edition before may lie among them. The files stay on this machine, and nothing changes in what you see until you load what comes of them.',
    fr: 'Des tableaux de qui est lié à qui, ou de qui est qui\u00a0: CSV, TSV, Excel (.xlsx), GEXF, GraphML, FollowTheMoney. Un mapping.json ou un vocabulary.csv d’une édition précédente peut s’y joindre. Les fichiers restent sur cette machine, et rien ne change à l’écran tant que vous n’avez pas chargé ce qui en sort.',
  },
  drop: { en: 'Drop files here', fr: 'Déposez des fichiers ici' },
  choose: { en: 'Choose files…', fr: 'Choisir des fichiers…' },
  files: { en: 'Files', fr: 'Fichiers' },
  removeFile: { en: 'Remove', fr: 'Retirer' },
  discard: { en: 'Discard this import', fr: 'Abandonner cet import' },
  unfinished: { en: 'Imports begun', fr: 'Imports commencés' },
  newImport: { en: 'Another import', fr: 'Un autre import' },
  sending: { en: 'Taking the files in…', fr: 'Réception des fichiers…' },
  reading: { en: 'Reading the files…', fr: 'Lecture des fichiers…' },
  writing: { en: 'Writing the dataset…', fr: 'Écriture du jeu de données…' },
  readAgain: { en: 'Read the files', fr: 'Lire les fichiers' },

  found: { en: 'What was found', fr: 'Ce qui a été trouvé' },
  holds: { en: 'Holds', fr: 'Contient' },
  holdsTies: { en: 'who is tied to whom', fr: 'qui est lié à qui' },
  holdsActors: { en: 'who somebody is', fr: 'qui est qui' },
  holdsNothing: { en: 'nothing for us: left out', fr: 'rien pour nous\u00a0: omis' },
  encoding: { en: 'Encoding', fr: 'Encodage' },
  delimiter: { en: 'Cells parted by', fr: 'Cellules séparées par' },
  asFound: { en: 'as found', fr: 'comme trouvé' },
  column: { en: 'Column', fr: 'Colonne' },
  holdsCells: { en: 'For example', fr: 'Par exemple' },
  takenFor: { en: 'Taken for', fr: 'Prise pour' },
  asAttribute: { en: 'kept as it is', fr: 'gardée telle quelle' },
  leftOutColumn: { en: 'left out', fr: 'omise' },
  leftOutOfFile: { en: 'Left out of the file', fr: 'Omis du fichier' },
  happened: { en: 'Something that happened', fr: 'Quelque chose qui a eu lieu' },
  neitherEnd: { en: 'neither end', fr: 'aucune extrémité' },
  firstEnd: {
    en: 'the first end: the others took part in it',
    fr: 'la première\u00a0: les autres y ont participé',
  },
  secondEnd: {
    en: 'the second end: the others took part in it',
    fr: 'la seconde\u00a0: les autres y ont participé',
  },
  project: {
    en: 'also tie those who took part in the same (a projection, marked as one; it gives no route)',
    fr: 'lier aussi ceux qui ont participé à la même chose (une projection, marquée comme telle\u202f; elle ne donne aucun itinéraire)',
  },
  dateOrder: { en: 'Dates such as 03/02/1638', fr: 'Les dates comme 03/02/1638' },
  dayFirst: { en: 'day first', fr: 'jour d’abord' },
  monthFirst: { en: 'month first', fr: 'mois d’abord' },
  asTheyTell: { en: 'as other dates of the table tell', fr: 'selon les autres dates du tableau' },
  datesAsked: {
    en: 'These dates can be read in two ways, and no other date of the table tells which. Say whether the day or the month comes first.',
    fr: 'Ces dates se lisent de deux façons, et aucune autre du tableau ne tranche. Dites si le jour ou le mois vient d’abord.',
  },

  words: { en: 'What the words mean', fr: 'Ce que veulent dire les mots' },
  wordsHint: {
    en: 'What you leave as it is stays neutral: tied to, of unknown kind. It is shown, and opens no way to anybody.',
    fr: 'Ce que vous laissez tel quel reste neutre\u00a0: lié à, de nature inconnue. On le voit, et il n’ouvre aucun accès.',
  },
  ties: { en: 'Ties', fr: 'Liens' },
  kinds: { en: 'Kinds of actor', fr: 'Natures d’acteur' },
  eventKinds: { en: 'Kinds of event', fr: 'Natures d’événement' },
  roles: { en: 'Parts in events', fr: 'Rôles dans les événements' },
  word: { en: 'Word of the file', fr: 'Mot du fichier' },
  count: { en: 'Rows', fr: 'Lignes' },
  means: { en: 'Means', fr: 'Signifie' },
  readsAs: { en: 'Reads as', fr: 'Se lit' },
  notSaid: { en: '(not said)', fr: '(non dit)' },
  turned: { en: 'the other way round', fr: 'dans l’autre sens' },
  degree: { en: 'How strongly', fr: 'Avec quelle force' },
  dates: { en: 'Dates', fr: 'Dates' },
  lasts: { en: 'years in a row are one relation', fr: 'des années de suite sont une relation' },
  eachDate: { en: 'each date is one of its own', fr: 'chaque date en est une' },

  matches: { en: 'Known already?', fr: 'Déjà connus\u202f?' },
  same: { en: 'the same', fr: 'le même' },
  different: { en: 'another', fr: 'un autre' },
  undecided: { en: 'undecided', fr: 'indécis' },
  against: { en: 'Compare with the loaded dataset', fr: 'Comparer avec le jeu chargé' },
  noMatches: { en: 'No name is known there.', fr: 'Aucun nom n’y est connu.' },

  outcome: { en: 'What comes of it', fr: 'Ce qui en sort' },
  actors: { en: 'Actors', fr: 'Acteurs' },
  relations: { en: 'Relations', fr: 'Relations' },
  events: { en: 'Events', fr: 'Événements' },
  firstRows: { en: 'the first', fr: 'les premières' },
  worthKnowing: { en: 'Worth knowing', fr: 'Bon à savoir' },
  inTheWay: { en: 'In the way', fr: 'Ce qui empêche' },
  allProblems: { en: 'Download all of them (CSV)', fr: 'Tous les télécharger (CSV)' },
  difference: { en: 'Against the edition before', fr: 'Par rapport à l’édition précédente' },
  noDifference: { en: 'Nothing changes.', fr: 'Rien ne change.' },
  added: { en: 'added', fr: 'ajout' },
  changed: { en: 'changed', fr: 'modification' },
  removed: { en: 'removed', fr: 'suppression' },

  write: { en: 'Write the dataset', fr: 'Écrire le jeu de données' },
  title: { en: 'Title', fr: 'Titre' },
  name: { en: 'Name, for commands', fr: 'Nom, pour les commandes' },
  dataUntil: {
    en: 'The data end on (empty: the last day named)',
    fr: 'Fin des données (vide\u00a0: le dernier jour nommé)',
  },
  handling: { en: 'Handling', fr: 'Diffusion' },
  restricted: { en: 'restricted', fr: 'restreinte' },
  public: { en: 'public', fr: 'publique' },
  writeHint: {
    en: 'An ordinary folder of CSV files with mapping.json, in the data folder of this program, marked as a draft. The edition before is kept.',
    fr: 'Un dossier ordinaire de fichiers CSV avec mapping.json, dans le dossier de données du programme, marqué comme brouillon. L’édition précédente est conservée.',
  },
  notYet: {
    en: 'Something above has to be said or put right first.',
    fr: 'Il faut d’abord répondre ou corriger ci-dessus.',
  },
  unsaved: { en: 'Changed since it was written.', fr: 'Modifié depuis l’écriture.' },

  load: { en: 'Load', fr: 'Charger' },
  loadIt: { en: 'Load it', fr: 'Le charger' },
  loading: { en: 'Loading…', fr: 'Chargement…' },
  loaded: { en: 'loaded', fr: 'chargé' },
  loadFailed: {
    en: 'It was not loaded; what was shown before still is.',
    fr: 'Il n’a pas été chargé\u202f; ce qui était affiché l’est toujours.',
  },
  laterMaybe: {
    en: 'Until you load it, what you see stays as it is.',
    fr: 'Tant que vous ne le chargez pas, ce que vous voyez reste tel quel.',
  },
  switchTo: { en: 'Dataset', fr: 'Jeu de données' },
  otherLoaded: {
    en: 'Other data have been loaded since this page was opened.',
    fr: 'D’autres données ont été chargées depuis l’ouverture de cette page.',
  },
  showThem: { en: 'Show them', fr: 'Les afficher' },
  datasetsHint: {
    en: 'One is loaded at a time. Loading another keeps the files of this one; going back gives the same revision.',
    fr: 'Un seul est chargé à la fois. En charger un autre conserve les fichiers de celui-ci\u202f; revenir en arrière rend la même version.',
  },
  bundled: { en: 'comes with the program', fr: 'fourni avec le programme' },
  own: { en: 'made here', fr: 'fait ici' },
  kept: { en: 'loaded from elsewhere', fr: 'chargé d’ailleurs' },
  draft: { en: 'draft', fr: 'brouillon' },
  revisions: { en: 'Revisions kept', fr: 'Versions conservées' },
  noRevisions: {
    en: 'None yet: loading it keeps one.',
    fr: 'Aucune encore\u00a0: un chargement en conserve une.',
  },
  revisionsHint: {
    en: 'A revision is the files of a base and of the layers above it. What you wrote in the app is in none: it stays, above whichever is loaded.',
    fr: 'Une version, ce sont les fichiers d’une base et des couches au-dessus. Ce que vous avez écrit dans l’application n’est dans aucune\u00a0: cela reste, au-dessus de celle qui est chargée.',
  },
  withLayers: { en: 'With the layers', fr: 'Avec les couches' },
  revision: { en: 'Revision', fr: 'Version' },
  lastLoaded: { en: 'Last loaded', fr: 'Dernier chargement' },
  holdsRows: { en: 'Holds', fr: 'Contient' },
  compareWith: { en: 'Compare with the one before', fr: 'Comparer avec la précédente' },
  restore: { en: 'Load again', fr: 'Recharger' },
  showNow: { en: 'shown now', fr: 'affichée' },
  file: { en: 'Table', fr: 'Tableau' },
  mayOnlyLook: {
    en: 'Importing and loading are for editors; here you may only look.',
    fr: 'Importer et charger sont réservés aux rédacteurs\u202f; ici, vous pouvez seulement consulter.',
  },
  attributes: { en: 'Own columns', fr: 'Colonnes propres' },
  anyValue: { en: 'any value', fr: 'toute valeur' },
} as const satisfies Record<string, Wording>;

/** What a role of a column is called. */
export const roleTexts = {
  source: { en: 'one end', fr: 'une extrémité' },
  target: { en: 'the other end', fr: 'l’autre extrémité' },
  sourceName: { en: 'name of the one end', fr: 'nom de l’une' },
  targetName: { en: 'name of the other end', fr: 'nom de l’autre' },
  sourceKind: { en: 'kind of the one end', fr: 'nature de l’une' },
  targetKind: { en: 'kind of the other end', fr: 'nature de l’autre' },
  id: { en: 'id', fr: 'identifiant' },
  name: { en: 'name', fr: 'nom' },
  kind: { en: 'kind', fr: 'nature' },
  aliases: { en: 'other names', fr: 'autres noms' },
  summary: { en: 'summary', fr: 'résumé' },
  type: { en: 'what ties them', fr: 'ce qui les lie' },
  date: { en: 'date', fr: 'date' },
  since: { en: 'beginning', fr: 'début' },
  until: { en: 'end', fr: 'fin' },
  weight: { en: 'weight: the width of the line', fr: 'poids\u00a0: l’épaisseur du trait' },
  directed: { en: 'whether it has a direction', fr: 's’il y a une direction' },
} as const satisfies Record<string, Wording>;

export const delimiterTexts = {
  comma: { en: 'comma', fr: 'virgule' },
  semicolon: { en: 'semicolon', fr: 'point-virgule' },
  tab: { en: 'tab', fr: 'tabulation' },
  space: { en: 'space', fr: 'espace' },
} as const satisfies Record<string, Wording>;

/** What the tables of a dataset are called. */
export const fileTexts: Readonly<Record<string, Wording>> = {
  vocabulary: { en: 'own words', fr: 'vocabulaire propre' },
  sources: { en: 'sources', fr: 'sources' },
  actors: { en: 'actors', fr: 'acteurs' },
  places: { en: 'places', fr: 'lieux' },
  events: { en: 'events', fr: 'événements' },
  relations: { en: 'relations', fr: 'relations' },
  participants: { en: 'participants', fr: 'participants' },
  locations: { en: 'locations', fr: 'localisations' },
  figures: { en: 'figures', fr: 'chiffres' },
  camps: { en: 'camps', fr: 'camps' },
  positions: { en: 'positions on the map', fr: 'positions sur la carte' },
  same_as: { en: 'who is the same', fr: 'qui est le même' },
};

/** “7,122 rows”. */
export const rowsCounted = (rows: number): Wording =>
  both((language) =>
    language === 'en'
      ? counted(language)(rows, 'row', 'rows')
      : counted(language)(rows, 'ligne', 'lignes'),
  );

/** “1,099 actors, 17 relations, 1,642 events”. */
export const contentCounted = (actors: number, relations: number, events: number): Wording =>
  both((language) => {
    const count = counted(language);
    const parts =
      language === 'en'
        ? [
            count(actors, 'actor', 'actors'),
            count(relations, 'relation', 'relations'),
            count(events, 'event', 'events'),
          ]
        : [
            count(actors, 'acteur', 'acteurs'),
            count(relations, 'relation', 'relations'),
            count(events, 'événement', 'événements'),
          ];
    return parts.join(', ');
  });

/** Of how many relations nothing is said but that two are tied. */
export const neutralCounted = (neutral: number, all: number): Wording => ({
  en: `${counted('en')(neutral, 'relation says', 'relations say')} no more than that two are tied (of ${all}); Reach does not use them.`,
  fr: `${counted('fr')(neutral, 'relation ne dit', 'relations ne disent')} rien de plus que l’existence d’un lien (sur ${all})\u202f; Atteindre ne s’en sert pas.`,
});

/** How many problems there are of a kind beyond those that are shown. */
export const moreOfThem = (count: number): Wording => ({
  en: `and ${count} more`,
  fr: `et ${count} de plus`,
});

/** That a dataset was written, under its name. */
export const writtenAs = (name: string, isAside: boolean): Wording => ({
  en: `Written as “${name}”.${isAside ? ' The edition before is kept.' : ''}`,
  fr: `Écrit sous le nom «\u00a0${name}\u00a0».${isAside ? ' L’édition précédente est conservée.' : ''}`,
});

/** That actors are compared with those of another dataset. */
export const comparedWith = (title: string): Wording => ({
  en: `These names may be actors of “${title}”. Whoever is the same takes the id from there.`,
  fr: `Ces noms désignent peut-être des acteurs de «\u00a0${title}\u00a0». Qui est le même en reprend l’identifiant.`,
});

/** How long a load takes, or took. */
export const secondsInWords = (seconds: number): Wording =>
  both((language) =>
    language === 'en'
      ? counted(language)(Math.round(seconds), 'second', 'seconds')
      : counted(language)(Math.round(seconds), 'seconde', 'secondes'),
  );

/** What a load did. */
export const loadedInWords = (
  { created, changed, removed }: { created: number; changed: number; removed: number },
  seconds: number,
): Wording => ({
  en: `Loaded in ${secondsInWords(seconds).en}: ${created} created, ${changed} changed, ${removed} removed.`,
  fr: `Chargé en ${secondsInWords(seconds).fr}\u00a0: ${counted('fr')(created, 'élément créé', 'éléments créés')}, ${counted('fr')(changed, 'modifié', 'modifiés')}, ${counted('fr')(removed, 'retiré', 'retirés')}.`,
});

/** What changes in one table. */
export const changesCounted = (added: number, changed: number, removed: number): Wording => ({
  en: `${added} added, ${changed} changed, ${removed} removed`,
  fr: `${counted('fr')(added, 'ajout', 'ajouts')}, ${counted('fr')(changed, 'modification', 'modifications')}, ${counted('fr')(removed, 'suppression', 'suppressions')}`,
});
