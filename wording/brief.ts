import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { Handling } from '../model/statuses.ts';
import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';
import { atDate } from './dates.ts';
import { before } from './elision.ts';
import { semicolon } from './punctuation.ts';

const compte = counted('fr');

const en = {
  colon: ': ',
  semicolon: semicolon.en,
  askedWho: (to: string) => `Who could reach ${to}?`,
  askedFrom: (from: string, to: string) => `From ${from} to ${to}`,
  handling: { public: 'Public', restricted: 'Restricted: not to be passed on' } as Record<
    Handling,
    string
  >,
  origin: (dataset: string, until: string, revision: string) =>
    `Entremise · ${dataset}, data to ${until}, revision ${revision}`,
  counted: (count: number) =>
    count === 1
      ? '1 entry point is recorded'
      : `${count === 0 ? 'No' : count} entry points are recorded`,
  classes: {
    named: (n: number) => `${n} named by that side itself`,
    working: (n: number) => `${n} working`,
    untried: (n: number) => `${n} untried`,
    single: (n: number) => `${n} by a single contact`,
    above: (n: number) => `${n} above that side`,
    belonging: (n: number) => `${n} by community alone`,
    lost: (n: number) => `${n} lost`,
  } satisfies Record<EntryClass, (count: number) => string>,
  parties: (n: number) =>
    `${n} of them ${n === 1 ? 'is a party' : 'are parties'} in conflict with that side and not told here`,
  within: (n: number, from: string, hops: number) =>
    `From ${from}, a recorded way of at most ${hops} hops leads to ${n === 0 ? 'none' : n} of them`,
  changed: (before: number, after: number) =>
    `With this change there are ${after} instead of ${before}`,
  left: (names: string) => `no longer there: ${names}`,
  came: (names: string) => `new: ${names}`,
  openings: 'Openings',
  noOpenings: 'No opening is recorded. None recorded is not none exists.',
  alike: (names: string) => `In the same way: ${names}.`,
  against: (names: string) => `Against this go-between: ${names}.`,
  way: (names: string) => `Recorded way: ${names}.`,
  find: 'To find out next: ',
  lost: 'What broke, and why',
  noLost: 'No lost access is recorded.',
  objectors: 'Who objects, the strongest first',
  noObjectors: 'No objection is recorded.',
  alsoObject: (degree: string, names: string) => `Also ${degree}: ${names}.`,
  toward: (name: string) => `to talks with ${name}`,
  expected: 'expected, not said',
  by: (name: string) => `by ${name}`,
  tried: 'What was tried',
  noTried: 'No earlier attempt is recorded.',
  undated: 'date not recorded',
  legal: 'Legal marks',
  listedBy: (by: string) => `listed as terrorist by ${by}`,
  listed: 'listed as terrorist',
  legalDate: (date: string) => `As of ${date}; check the lists of today.`,
  noLegal: 'Nobody named in this brief is recorded as listed as terrorist.',
  unknown: 'Not known',
  sources: 'Sources',
  onePublication: 'All of this rests on one publication; places in brackets are places in it.',
  caveat:
    'Recorded contact is no promise of access, and none recorded is not none exists: what the sources do not say is not here.',
  more: (n: number) => `${n} more in the full list.`,
  annex: 'Annex: the full list',
  party: 'In conflict with that side.',
  harmed: 'That side has harmed it.',
  picture: (to: string) => `The side of ${to} as a region, entry points on its edges.`,
  page: 'Page',
  of: 'of',
  print: 'Print the brief',
  word: 'Word file',
  markdown: 'Copy as Markdown',
  withAnnex: 'with the full list',
  making: 'Making the Word file…',
  made: 'The Word file is saved.',
  copied: 'Copied.',
  failed: 'That did not work. Try again, or print the brief.',
  actions: 'The brief',
};

export type BriefTexts = typeof en;

const fr: BriefTexts = {
  colon: '\u00a0: ',
  semicolon: semicolon.fr,
  askedWho: (to) => `Qui pourrait joindre ${to}\u202f?`,
  askedFrom: (from, to) => `${from} vers ${to}`,
  handling: { public: 'Public', restricted: 'Restreint\u00a0: ne pas diffuser' },
  origin: (dataset, until, revision) =>
    `Entremise · ${dataset}, données jusqu’au ${until}, révision ${revision}`,
  counted: (count) => {
    if (count === 0) return 'Aucun point d’entrée n’est enregistré';
    return count === 1
      ? '1 point d’entrée est enregistré'
      : `${count} points d’entrée sont enregistrés`;
  },
  classes: {
    named: (n) => `${n} désigné${n === 1 ? '' : 's'} par ce camp lui-même`,
    working: (n) => `${n} en service`,
    untried: (n) => `${n} non éprouvé${n === 1 ? '' : 's'}`,
    single: (n) => `${n} par un contact isolé`,
    above: (n) => `${n} au-dessus de ce camp`,
    belonging: (n) => `${n} par le seul lien de communauté`,
    lost: (n) => `${n} perdu${n === 1 ? '' : 's'}`,
  },
  parties: (n) =>
    n === 1
      ? 'l’un d’entre eux est partie au conflit avec ce camp et n’est pas décrit ici'
      : `${n} d’entre eux sont parties au conflit avec ce camp et ne sont pas décrits ici`,
  within: (n, from, hops) =>
    n === 0
      ? `Pour qui demande (${from}), aucun chemin enregistré de ${compte(hops, 'étape', 'étapes')} au plus ne mène à l’un d’entre eux`
      : `Pour qui demande (${from}), un chemin enregistré de ${compte(hops, 'étape', 'étapes')} au plus mène à ${n} d’entre eux`,
  changed: (before, after) => `Avec ce changement, il y en a ${after} au lieu de ${before}`,
  left: (names) => `en moins\u00a0: ${names}`,
  came: (names) => `en plus\u00a0: ${names}`,
  openings: 'Ouvertures',
  noOpenings:
    'Aucune ouverture n’est enregistrée. Rien d’enregistré ne veut pas dire que rien n’existe.',
  alike: (names) => `De la même façon\u00a0: ${names}.`,
  against: (names) => `Contre cet intermédiaire\u00a0: ${names}.`,
  way: (names) => `Chemin enregistré\u00a0: ${names}.`,
  find: 'À établir ensuite\u00a0: ',
  lost: 'Ce qui s’est rompu, et pourquoi',
  noLost: 'Aucun accès perdu n’est enregistré.',
  objectors: 'Qui s’y oppose, du plus ferme au moins ferme',
  noObjectors: 'Aucune objection n’est enregistrée.',
  alsoObject: (degree, names) =>
    `${degree.charAt(0).toUpperCase()}${degree.slice(1)} également\u00a0: ${names}.`,
  toward: (name) => `dialogue avec ${name}`,
  expected: 'position attendue, non déclarée',
  by: (name) => `selon ${name}`,
  tried: 'Ce qui a été tenté',
  noTried: 'Aucune tentative antérieure n’est enregistrée.',
  undated: 'date non enregistrée',
  legal: 'Inscriptions sur les listes de terroristes',
  listedBy: (by) => `sur une liste de terroristes (${by})`,
  listed: 'sur une liste de terroristes',
  legalDate: (date) => `État ${atDate(date)}, à vérifier sur les listes en vigueur.`,
  noLegal:
    'D’après ce qui est enregistré, aucun acteur nommé ici n’est sur une liste de terroristes.',
  unknown: 'Ce qu’on ne sait pas',
  sources: 'Sources',
  onePublication:
    'Tout ceci repose sur une seule publication\u202f; les renvois entre crochets s’y rapportent.',
  caveat:
    'Un contact enregistré n’est pas une promesse d’accès, et rien d’enregistré ne veut pas dire que rien n’existe\u00a0: ce que les sources ne disent pas n’est pas ici.',
  more: (n) => `${n} de plus dans la liste complète.`,
  annex: 'Annexe\u00a0: la liste complète',
  party: 'En conflit avec ce camp.',
  harmed: 'Torts subis du fait de ce camp.',
  picture: (to) =>
    `${before('Le camp de', to)} comme une région, les points d’entrée sur ses bords.`,
  page: 'Page',
  of: 'sur',
  print: 'Imprimer la note',
  word: 'Fichier Word',
  markdown: 'Copier en Markdown',
  withAnnex: 'avec la liste complète',
  making: 'Préparation du fichier Word…',
  made: 'Le fichier Word est enregistré.',
  copied: 'Copié.',
  failed: 'L’opération a échoué. Réessayez, ou imprimez la note.',
  actions: 'La note',
};

/** The words of a brief, on paper and on the buttons that make it. */
export const briefTexts: Readonly<Record<Language, BriefTexts>> = { en, fr };
