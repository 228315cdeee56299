import type { Wording } from '../model/wording.ts';

/** What one can do on the map, and with those who are chosen there. */
export const doingTexts = {
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  lasso: { en: 'Choose several', fr: 'En choisir plusieurs' },
  lassoHow: {
    en: 'Draw around those you want',
    fr: 'Entourez ceux que vous voulez',
  },
  shared: { en: 'What they share', fr: 'Ce qu’ils ont en commun' },
  sharedNothing: {
    en: 'Nobody is recorded as tied to all of them.',
    fr: 'Personne n’est attesté comme lié à chacun d’eux.',
  },
  between: { en: 'Relations between them', fr: 'Relations entre eux' },
  betweenNothing: {
    en: 'None recorded on this date and under these filters.',
    fr: 'Aucune n’est attestée à cette date et sous ces filtres.',
  },
  pathIsNoContact: {
    en: 'Conflict is listed too: it is no contact.',
    fr: 'Les conflits y figurent aussi\u00a0: ce ne sont pas des contacts.',
  },
  expand: { en: 'Add what is tied to them', fr: 'Ajouter ce qui leur est lié' },
  open: { en: 'Open the dossier', fr: 'Ouvrir le dossier' },
  choose: { en: 'Choose', fr: 'Choisir' },
  unchoose: { en: 'Choose no longer', fr: 'Ne plus choisir' },
  expandOne: { en: 'Expand…', fr: 'Étendre…' },
  hide: { en: 'Hide', fr: 'Masquer' },
  pin: { en: 'Pin', fr: 'Épingler' },
  unpin: { en: 'Unpin', fr: 'Désépingler' },
  only: { en: 'Show only these', fr: 'Ne montrer que ceux-ci' },
  onlyAround: {
    en: 'Show only this and its neighbors',
    fr: 'Ne montrer que cet acteur et ses voisins',
  },
  around: { en: 'Rings around this actor', fr: 'Cercles autour de cet acteur' },
  reach: { en: 'Who could reach?', fr: 'Qui pourrait joindre\u202f?' },
  copyName: { en: 'Copy the name', fr: 'Copier le nom' },
  copyNames: { en: 'Copy the names', fr: 'Copier les noms' },
  copied: { en: 'Copied', fr: 'Copié' },
  chooseAll: { en: 'Choose all on the screen', fr: 'Choisir tout ce qui est à l’écran' },
  chooseNone: { en: 'Choose nobody', fr: 'Ne choisir personne' },
  showHidden: { en: 'Show the hidden', fr: 'Montrer ce qui est masqué' },
  showEverybody: { en: 'Show the others too', fr: 'Montrer aussi les autres' },
  unpinAll: { en: 'Unpin all', fr: 'Tout désépingler' },
  fit: { en: 'Show everything', fr: 'Tout montrer' },
  mapMenu: { en: 'What to do here', fr: 'Que faire ici' },
  remove: { en: 'Take out', fr: 'Retirer' },
  tooMany: {
    en: 'Choose fewer to add what is tied to them.',
    fr: 'Choisissez-en moins pour ajouter ce qui leur est lié.',
  },
  arrange: { en: 'Arrange', fr: 'Disposer' },
  hand: { en: 'By camps, as the dataset has it', fr: 'Par ensembles, selon le jeu de données' },
  handNote: {
    en: 'the arrangement that every view shares',
    fr: 'la disposition commune à toutes les vues',
  },
  force: { en: 'By ties alone', fr: 'Selon les seuls liens' },
  forceNote: {
    en: 'who is tied stands near; groups are found, not claimed',
    fr: 'qui est lié se tient près\u202f; les groupes sont trouvés, pas affirmés',
  },
  ego: { en: 'In rings', fr: 'En cercles' },
  egoNote: {
    en: 'around one actor: one, two, three relations away, whatever they are',
    fr: 'autour d’un acteur\u00a0: à une, deux, trois relations, quelles qu’elles soient',
  },
  egoWhom: {
    en: 'choose an actor first',
    fr: 'choisissez d’abord un acteur',
  },
  columns: { en: 'From left to right', fr: 'De gauche à droite' },
  columnsNote: {
    en: 'by camps; who is above stands above',
    fr: 'par ensembles\u202f; qui commande se tient en haut',
  },
  views: { en: 'Views', fr: 'Vues' },
  viewsTitle: { en: 'Saved views', fr: 'Vues gardées' },
  viewName: { en: 'Name of this view', fr: 'Nom de cette vue' },
  saveView: { en: 'Save', fr: 'Garder' },
  noViews: {
    en: 'None yet. What you see now can be saved under a name; it stays in this browser.',
    fr: 'Aucune encore. Ce que vous voyez peut être gardé sous un nom\u202f; cela reste dans ce navigateur.',
  },
  viewsNote: {
    en: 'Kept in this browser alone. A file takes them elsewhere.',
    fr: 'Gardées dans ce seul navigateur. Un fichier les emporte ailleurs.',
  },
  viewsNotKept: {
    en: 'This browser keeps nothing for us: a saved view is lost when the page is closed. Save it as a file.',
    fr: 'Ce navigateur ne garde rien pour nous\u00a0: une vue gardée est perdue quand la page se ferme. Enregistrez-la dans un fichier.',
  },
  rename: { en: 'Rename', fr: 'Renommer' },
  delete: { en: 'Delete', fr: 'Supprimer' },
  saveFile: { en: 'Save as a file', fr: 'Enregistrer dans un fichier' },
  openFile: { en: 'Open a file…', fr: 'Ouvrir un fichier…' },
  notViews: {
    en: 'This file holds no saved views: it has to be one that “Save as a file” made, JSON with “views”, each with a name and an address query.',
    fr: 'Ce fichier ne contient pas de vues gardées\u00a0: il doit venir d’«\u00a0Enregistrer dans un fichier\u00a0», en JSON, avec «\u00a0views\u00a0», chacune avec un nom et une adresse.',
  },
  command: { en: 'Actor, view, command…', fr: 'Acteur, vue, commande…' },
  palette: { en: 'Commands', fr: 'Commandes' },
  paletteFound: { en: 'What fits', fr: 'Ce qui convient' },
  paletteNothing: {
    en: 'Nothing fits. Try a name or a verb.',
    fr: 'Rien ne convient. Essayez un nom ou un verbe.',
  },
  commandKind: { en: 'command', fr: 'commande' },
  viewKind: { en: 'saved view', fr: 'vue gardée' },
  theme: { en: 'Theme', fr: 'Thème' },
  readWhole: { en: 'Everything recorded', fr: 'Tout ce qui est attesté' },
  offScreen: { en: 'Neighbors off the screen', fr: 'Voisins hors de l’écran' },
  eventsOnMap: { en: 'Events and who took part', fr: 'Événements et participants' },
  showEvents: { en: 'Show the events', fr: 'Montrer les événements' },
  hideEvents: { en: 'Leave the events out', fr: 'Retirer les événements' },
  isolatedOnMap: { en: 'Actors without a relation', fr: 'Acteurs sans relation' },
  besides: { en: 'Besides', fr: 'Aussi' },
  eventLine: { en: 'thin line: took part in', fr: 'trait fin\u00a0: participation' },
} as const satisfies Record<string, Wording>;

/** Of how many is chosen. */
export const chosenCount = (count: number): Wording =>
  count === 1
    ? { en: '1 actor chosen', fr: '1 acteur choisi' }
    : { en: `${count} actors chosen`, fr: `${count} acteurs choisis` };

/** The chip of a map on which some alone are shown. */
export const onlyCount = (count: number): Wording => ({
  en: `only ${count} shown`,
  fr: `seulement ${count} montrés`,
});

/** How many are tied to all who are chosen. */
export const sharedCount = (count: number): Wording => ({
  en: `${count} tied to each of them.`,
  fr: `${count} en lien avec chacun d’eux.`,
});

/** How many more a list holds than it shows. */
export const moreCount = (count: number): Wording => ({
  en: `and ${count} more`,
  fr: `et ${count} de plus`,
});

/** What is said of an actor to whom the keys have led. */
export const walkedTo = (name: string, relations: number, isChosen: boolean): Wording => ({
  en: `${name}, ${relations} ${relations === 1 ? 'relation' : 'relations'}${isChosen ? ', chosen' : ''}`,
  fr: `${name}, ${relations} ${relations === 1 ? 'relation' : 'relations'}${isChosen ? ', choix en cours' : ''}`,
});

/** Not all events have room. */
export const eventsShown = (shown: number, all: number): Wording => ({
  en: `${shown} of ${all} events have room: choose a stretch of time, or fewer actors.`,
  fr: `${shown} événements sur ${all} ont de la place\u00a0: choisissez une période, ou moins d’acteurs.`,
});

/** The question of the first view where there are more events than relations. */
export const askEvents = (events: number): { readonly ask: Wording; readonly more: Wording } => ({
  ask: {
    en: `Who took part in the ${events} events?`,
    fr: `Qui a participé aux ${events} événements\u202f?`,
  },
  more: {
    en: 'Events as signs, with a line to each participant',
    fr: 'Les événements en signes, un trait vers chaque participant',
  },
});
