import type { Matter } from '../model/matters.ts';
import { matterTable } from '../model/matters.ts';
import { degreeTable, statusTable, type Degree, type Status } from '../model/statuses.ts';
import type { Language } from '../model/wording.ts';
import { dateInWords, ofDate } from './dates.ts';
import { before } from './elision.ts';

const inYears = (date: string | null): string | null =>
  date === null ? null : dateInWords(date, 'en');

/** How real an authority is, agreeing with « autorité ». */
const authority: Partial<Readonly<Record<Degree, string>>> = {
  effective: 'effective',
  formal: 'formelle',
  nominal: 'nominale',
};

const matterNames = (about: readonly Matter[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    about.map((matter) => matterTable[matter][language]),
  );

const en = {
  offerStands: (actor: string, since: string | null) => {
    const when = inYears(since);
    return `whether the offer${when === null ? '' : ` of ${when}`} still stands, and whether ${actor} would take the part`;
  },
  stillOpen: (last: string | null) => {
    const when = inYears(last);
    return when === null
      ? 'whether the channel is still open: no date is recorded'
      : `whether the channel is still open: it was last recorded in ${when}`;
  },
  carriesMore: (about: readonly Matter[]) =>
    `whether it would bear more than ${matterNames(about, 'en')}, and what asking would cost those who keep it open`,
  usedFor: 'what it has been used for, and whether it would carry a message: neither is recorded',
  wakes: 'why it fell asleep, and who could wake it',
  whyUnused: 'why it was never used, and whether it still holds',
  law: 'what the law of those who ask allows toward a listed actor',
  whoArranged: (brokers: string | null) =>
    brokers === null
      ? 'who arranged it, and whether they would do so again: no go-between is named'
      : `whether ${brokers} would arrange it again`,
  heeds: (actor: string, contact: string, degree: Degree | null) =>
    `how far ${contact} heeds ${actor}${degree === null ? ': the degree of authority is not recorded' : `: the authority is recorded as ${degreeTable[degree].label.en}`}`,
  carried: (actor: string) =>
    `whether anybody of ${actor} has ever carried a message: only the tie is recorded`,
  wayInside: (contact: string) => `how word goes on from ${contact}: no way is recorded`,
  wayToIt: (actor: string, others: string | null) =>
    others === null
      ? `who could approach ${actor}: nobody is recorded with access`
      : `whether those recorded with access to ${actor} could be asked: ${others}`,
  secondSource: (status: Status, speaker: string | null) =>
    `a second, independent account: it is only ${statusTable[status].label.en}${speaker === null ? '' : ` by ${speaker}`}`,
};

type NextWords = typeof en;

const fr: NextWords = {
  offerStands: (actor, since) => {
    const when = since === null ? '' : ` ${ofDate(dateInWords(since, 'fr', 'long'))}`;
    return `si l’offre${when} vaut encore, et si ce rôle conviendrait à ${actor}`;
  },
  stillOpen: (last) => {
    return last === null
      ? 'si le canal est encore ouvert\u00a0: aucune date n’est enregistrée'
      : `si le canal est encore ouvert\u00a0: la dernière mention est ${ofDate(dateInWords(last, 'fr', 'long'))}`;
  },
  carriesMore: (about) =>
    `si ce canal porterait davantage (jusqu’ici\u00a0: ${matterNames(about, 'fr')}), et ce que la demande coûterait à ceux qui le tiennent ouvert`,
  usedFor:
    'à quoi ce canal a servi, et s’il porterait un message\u00a0: ni l’un ni l’autre n’est enregistré',
  wakes: 'pourquoi ce canal est entré en sommeil, et qui pourrait le ranimer',
  whyUnused: 'pourquoi cela n’a jamais servi, et si cela vaut encore',
  law: 'ce que le droit de ceux qui demandent permet à l’égard d’un acteur inscrit sur une liste de terroristes',
  whoArranged: (brokers) =>
    brokers === null
      ? 'qui a organisé ce contact, et qui pourrait le faire de nouveau\u00a0: aucun intermédiaire n’est nommé'
      : `s’il serait possible de repasser par ${brokers}`,
  heeds: (actor, contact, degree) =>
    `jusqu’où va ${before('l’influence de', actor)} sur ${contact}\u00a0: ${degree === null ? 'le degré d’autorité n’est pas enregistré' : `l’autorité est enregistrée comme ${authority[degree] ?? degreeTable[degree].label.fr}`}`,
  carried: (actor) =>
    `si un message est déjà passé par ${actor}\u00a0: seul le lien est enregistré`,
  wayInside: (contact) =>
    `comment un message irait au-delà de ce contact (${contact})\u00a0: aucun chemin n’est enregistré`,
  wayToIt: (actor, others) =>
    others === null
      ? `qui pourrait approcher ${actor}\u00a0: personne n’a d’accès enregistré`
      : `si ceux dont l’accès à ${actor} est enregistré pourraient être sollicités\u00a0: ${others}`,
  secondSource: (status, speaker) =>
    `un second récit, indépendant\u00a0: celui-ci est seulement ${statusTable[status].label.fr}${speaker === null ? '' : ` par ${speaker}`}`,
};

/** What to find out next about an opening, as the end of a sentence. */
export const nextQuestionTexts: Readonly<Record<Language, NextWords>> = { en, fr };
