import type { Wording } from '../model/wording.ts';

/** What the map says of itself, and what its signs mean. */
export const mapTexts = {
  impossible: {
    en: 'The map cannot be drawn: this browser gives it no WebGL, or has taken it away. Lists, dossiers and the table say the same.',
    fr: 'La carte ne peut pas être dessinée\u00a0: ce navigateur ne lui donne pas WebGL, ou le lui a retiré. Listes, dossiers et tableau disent la même chose.',
  },
  lost: { en: 'The map is drawn again…', fr: 'La carte est redessinée…' },
  redraw: { en: 'Draw the map again', fr: 'Redessiner la carte' },
  authority: {
    en: 'points to who is above: leads, is answered to, governs',
    fr: 'pointe vers qui est au-dessus\u00a0: dirige, commande, administre',
  },
  direction: { en: 'from whom to whom', fr: 'de qui vers qui' },
  fight: { en: 'against whom it is directed', fr: 'contre qui elle est dirigée' },
  for: { en: 'stands for', fr: 'se prononce pour' },
  against: { en: 'stands against', fr: 'se prononce contre' },
  uncertain: {
    en: 'hollow: the dates leave open whether it holds on that day',
    fr: 'creux\u00a0: les dates ne disent pas si cela vaut ce jour-là',
  },
  strand: {
    en: 'a number: so many relations in one line; point at it to spread them out',
    fr: 'un nombre\u00a0: autant de relations en une ligne\u202f; pointez-la pour les écarter',
  },
  rest: { en: 'Others', fr: 'Autres' },
  camps: { en: 'Camps', fr: 'Ensembles' },
  campsNote: {
    en: 'Where signs would touch, a camp is one sign with a number. It opens as you come closer; here you can keep it open.',
    fr: 'Là où les signes se toucheraient, un ensemble est un seul signe avec un nombre. Il s’ouvre quand on s’approche\u202f; ici, vous pouvez le garder ouvert.',
  },
  saveArrangement: { en: 'save arrangement', fr: 'garder la disposition' },
  saveArrangementNote: {
    en: 'Whoever stands on the map now stands there from now on: at the next start, in other windows, and for everybody who sees this map',
    fr: 'Qui est sur la carte y reste désormais à sa place\u00a0: au prochain démarrage, dans les autres fenêtres et pour tous ceux qui voient cette carte',
  },
  savingArrangement: { en: 'saving…', fr: 'enregistrement…' },
  arrangementSaved: { en: 'arrangement saved', fr: 'disposition gardée' },
  takeArrangementBack: { en: 'take back', fr: 'annuler' },
  arrangementFile: { en: 'arrangement as a file', fr: 'disposition en fichier' },
  arrangementFileNote: {
    en: 'Saves positions.csv, to be put into the folder of the dataset',
    fr: 'Enregistre positions.csv, à placer dans le dossier du jeu de données',
  },
  backInPlace: {
    en: 'Unpin all: put everybody back',
    fr: 'Tout désépingler\u00a0: remettre chacun à sa place',
  },
  openEvent: {
    en: 'Click for who took part and the evidence',
    fr: 'Cliquez pour les participants et les preuves',
  },
  openLine: { en: 'Click for the evidence', fr: 'Cliquez pour les preuves' },
  fanLine: { en: 'Click to spread them out', fr: 'Cliquez pour les écarter' },
} as const satisfies Record<string, Wording>;

/** What the sign of a folded camp is. */
export const campHint = (camp: string): Wording => ({
  en: `${camp}: click to show its actors one by one`,
  fr: `${camp}\u00a0: cliquez pour montrer ses acteurs un à un`,
});

/** How many actors an arrangement has put somewhere. */
export const placesCount = (count: number): Wording => ({
  en: count === 1 ? '1 actor' : `${count} actors`,
  fr: count === 1 ? '1 acteur' : `${count} acteurs`,
});

/** How many relations of a line are not said. */
export const moreRelations = (count: number): Wording => ({
  en: `and ${count} more`,
  fr: `et ${count} de plus`,
});

/** How many actors somebody has put where they stand. */
export const movedCount = (count: number): Wording => ({
  en: `pinned: ${count}`,
  fr: `épinglés\u00a0: ${count}`,
});
