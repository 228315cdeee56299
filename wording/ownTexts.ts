import type { EditKind } from '../model/messages/edits.ts';
import type { Wording } from '../model/wording.ts';

/** Beside whatever rests on an edit of the user's own. */
export const ownMark: Wording = {
  en: 'your own note, not in the record',
  fr: 'votre propre note, absente du registre',
};

/** The sign of what is the user's own, where there is no room for words. */
export const ownSign = '✎';

/** What is said where the user adds to the record and corrects it. */
export const ownTexts = {
  layers: { en: 'Layers', fr: 'Couches' },
  correct: { en: 'Correct or add', fr: 'Corriger ou ajouter' },
  whatToSay: { en: 'What do you know?', fr: 'Que savez-vous\u202f?' },
  choose: { en: 'choose', fr: 'choisir' },
  add: { en: 'Add', fr: 'Ajouter' },
  why: { en: 'How you know (optional)', fr: 'D’où vous le tenez (facultatif)' },
  handling: { en: 'Who may see it', fr: 'Qui peut le voir' },
  restricted: { en: 'you alone', fr: 'vous seul' },
  public: { en: 'everybody', fr: 'tout le monde' },
  restrictedMeans: {
    en: 'A row that you correct for yourself is kept from viewers and from the audience’s window as a whole, with what hangs on it.',
    fr: 'Une ligne corrigée pour vous seul n’est plus montrée aux lecteurs ni à la fenêtre du public, ni ce qui en dépend.',
  },
  reads: { en: 'It will read:', fr: 'Cela se lira\u00a0:' },
  save: { en: 'Keep it', fr: 'Garder' },
  saving: { en: 'Keeping…', fr: 'Enregistrement…' },
  cancel: { en: 'Cancel', fr: 'Renoncer' },
  kept: { en: 'Kept in what you know.', fr: 'Gardé dans ce que vous savez.' },
  undo: { en: 'Undo', fr: 'Annuler' },
  undone: { en: 'Taken back.', fr: 'Annulé.' },
  onDay: { en: 'The view now begins with', fr: 'La vue commence désormais au' },
  dateHint: {
    en: '2021, 2021-05 or 2021-05-03',
    fr: '2021, 2021-05 ou 2021-05-03',
  },
  dateWrong: {
    en: 'Write a year, a month or a day: 2021, 2021-05 or 2021-05-03.',
    fr: 'Écrivez une année, un mois ou un jour\u00a0: 2021, 2021-05 ou 2021-05-03.',
  },
  before: { en: 'In the record before:', fr: 'Auparavant au registre\u00a0:' },
  nothing: { en: 'nothing', fr: 'rien' },
  fromLayer: { en: 'From the layer', fr: 'De la couche' },
  joined: { en: 'Also recorded under', fr: 'Enregistré aussi sous' },
  remove: { en: 'Remove', fr: 'Retirer' },
  seek: { en: 'Choose somebody', fr: 'Choisir quelqu’un' },
  edits: { en: 'Your edits', fr: 'Vos modifications' },
  noEdits: {
    en: 'You have changed nothing yet. Open an actor or a relation and choose “Correct or add”, or add something here.',
    fr: 'Vous n’avez encore rien changé. Ouvrez un acteur ou une relation et choisissez «\u00a0Corriger ou ajouter\u00a0», ou ajoutez ici.',
  },
  takeBack: { en: 'Take back', fr: 'Reprendre' },
  actDate: { en: 'When', fr: 'Quand' },
  restsOnIt: {
    en: 'Other edits rest on this one; take them back first:',
    fr: 'D’autres modifications reposent sur celle-ci\u202f; reprenez-les d’abord\u00a0:',
  },
  undoLast: { en: 'Undo the last', fr: 'Annuler la dernière' },
  unfit: {
    en: 'does not fit the data any more and does not count',
    fr: 'ne s’accorde plus avec les données et ne compte pas',
  },
  layersMeaning: {
    en: 'What is shown is laid together of these. A layer that is off counts nowhere: not on the map, in no route, in no number.',
    fr: 'Ce qui est montré se compose de ces couches. Une couche éteinte ne compte nulle part\u00a0: ni sur la carte, ni dans une route, ni dans un nombre.',
  },
  on: { en: 'on', fr: 'allumée' },
  off: { en: 'off', fr: 'éteinte' },
  switching: { en: 'Laying the layers together…', fr: 'Les couches se recomposent…' },
  exportPatch: { en: 'Save as a file for a colleague', fr: 'Enregistrer pour un collègue' },
  importPatch: { en: 'Take a colleague’s file', fr: 'Prendre le fichier d’un collègue' },
  patchUnreadable: {
    en: 'That file is no set of edits of this program.',
    fr: 'Ce fichier n’est pas un lot de modifications de ce programme.',
  },
  conflicts: {
    en: 'Here the two of you say different things. Decide each; nothing is written until then.',
    fr: 'Ici vous dites autre chose l’un et l’autre. Tranchez chaque cas\u202f; rien n’est écrit avant.',
  },
  mine: { en: 'Here', fr: 'Ici' },
  theirs: { en: 'In the file', fr: 'Dans le fichier' },
  record: { en: 'the record', fr: 'le registre' },
  take: { en: 'Take them', fr: 'Les prendre' },
  closed: {
    en: 'Nothing can be edited here.',
    fr: 'Rien ne peut être modifié ici.',
  },
  addWhat: {
    actors: { en: 'An actor', fr: 'Un acteur' },
    relations: { en: 'A relation', fr: 'Une relation' },
    events: { en: 'An event', fr: 'Un événement' },
    sources: { en: 'A source', fr: 'Une source' },
  },
} as const satisfies Record<string, Wording | Record<string, Wording>>;

/** The kinds of set, for the list of layers. */
export const setKindTexts = {
  base: { en: 'base', fr: 'base' },
  imported: { en: 'imported', fr: 'importée' },
  private: { en: 'yours', fr: 'la vôtre' },
} as const satisfies Record<string, Wording>;

/** What an edit did, in the list of edits. */
export const editKindTexts = {
  add: { en: 'added', fr: 'ajout' },
  correct: { en: 'corrected', fr: 'correction' },
  end: { en: 'ended', fr: 'fin' },
  channel: { en: 'channel', fr: 'canal' },
  listed: { en: 'listed', fr: 'inscription' },
  retract: { en: 'not true', fr: 'démenti' },
  evidence: { en: 'evidence', fr: 'preuve' },
  alias: { en: 'name', fr: 'nom' },
  note: { en: 'note', fr: 'note' },
  same: { en: 'the same', fr: 'identité' },
  arrange: { en: 'arrangement of the map', fr: 'disposition de la carte' },
} as const satisfies Record<EditKind, Wording>;

/** What may be said of an actor or a relation, as one chooses it. */
export const taskTexts = {
  died: { en: 'Died', fr: 'Décès' },
  ceased: { en: 'Does not exist any more', fr: 'A cessé d’exister' },
  ended: { en: 'It ended', fr: 'C’est terminé' },
  channel: { en: 'The channel is now…', fr: 'Le canal est désormais…' },
  retract: { en: 'It is not true', fr: 'Ce n’est pas vrai' },
  relation: { en: 'A relation with somebody', fr: 'Une relation avec quelqu’un' },
  alias: { en: 'Another name', fr: 'Un autre nom' },
  listed: { en: 'Listed as terrorist', fr: 'Inscription comme terroriste' },
  correct: { en: 'Something recorded is wrong', fr: 'Quelque chose d’enregistré est faux' },
  evidence: { en: 'Another source says it too', fr: 'Une autre source le dit aussi' },
  note: { en: 'A note to myself', fr: 'Une note pour moi' },
  same: { en: 'The same as another actor', fr: 'Identique à un autre acteur' },
} as const satisfies Record<string, Wording>;

/** The fields of the forms, which are columns of the files. */
export const fieldTexts = {
  name: { en: 'Name', fr: 'Nom' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  shortName: { en: 'Short name', fr: 'Nom court' },
  title: { en: 'Title', fr: 'Titre' },
  author: { en: 'Author', fr: 'Auteur' },
  kind: { en: 'Kind', fr: 'Nature' },
  breadth: { en: 'Breadth', fr: 'Étendue' },
  summary: { en: 'In a sentence', fr: 'En une phrase' },
  summaryFr: { en: 'In a sentence, in French', fr: 'En une phrase, en français' },
  since: { en: 'Since', fr: 'Depuis' },
  date: { en: 'Date', fr: 'Date' },
  until: { en: 'Until (.. if it still holds)', fr: 'Jusqu’à (.. si cela dure)' },
  status: { en: 'How it is known', fr: 'Ce que l’on en sait' },
  channel: { en: 'Channel', fr: 'Canal' },
  channelSince: { en: 'So since', fr: 'Ainsi depuis' },
  degree: { en: 'Degree', fr: 'Degré' },
  role: { en: 'Role', fr: 'Rôle' },
  type: { en: 'Relation', fr: 'Relation' },
  source: { en: 'Who', fr: 'Qui' },
  target: { en: 'With whom', fr: 'Avec qui' },
  by: { en: 'By whom', fr: 'Par qui' },
  sameAs: { en: 'The actor that stands', fr: 'L’acteur qui demeure' },
  aliases: { en: 'Name', fr: 'Nom' },
  evidence: { en: 'Source and place, as source|§ 2', fr: 'Source et endroit, comme source|§ 2' },
  note: { en: 'Note', fr: 'Note' },
  column: { en: 'What is wrong', fr: 'Ce qui est faux' },
  value: { en: 'What is right', fr: 'Ce qui est juste' },
  direction: { en: 'Direction', fr: 'Sens' },
} as const satisfies Record<string, Wording>;
export type FieldName = keyof typeof fieldTexts;

/** Names of columns outside the forms, as in a list of corrections. */
export const columnInWords = (column: string): Wording => {
  const known = Object.entries(fieldTexts).find(([name]) => name === column);
  // How an open end is typed is for who types one.
  if (column === 'until') return { en: 'Until', fr: 'Jusqu’à' };
  if (column === 'x' || column === 'y') return { en: 'place on the map', fr: 'place sur la carte' };
  return known?.[1] ?? { en: column, fr: column };
};
