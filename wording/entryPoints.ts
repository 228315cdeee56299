import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';
import { atDate } from './dates.ts';

const count = counted('en');
const compte = counted('fr');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A group of entry points: those of a class, or the parties in conflict with the target. */
export type EntryGroupName = EntryClass | 'adversaries';

interface GroupWords {
  readonly title: string;
  readonly meaning: string;
}

const en = {
  who: (names: string) => `Who could reach ${names}`,
  whoFrom: (from: string, names: string) => `Who could reach ${names}, for ${from}`,
  found: (points: number, lost: number, date: string) =>
    points === 0
      ? `As of ${date}, nobody outside is recorded with access. None recorded is not none exists.`
      : `As of ${date}, ${count(points, 'entry point is', 'entry points are')} recorded${
          lost === 0 ? '.' : `, ${lost} of them lost.`
        }`,
  meaning:
    'An entry point is somebody outside who has, had or was offered access to somebody inside.',
  groups: {
    named: {
      title: 'Named as welcome',
      meaning: 'whom the side itself is ready to meet',
    },
    working: { title: 'Working channels', meaning: 'contact that goes on, as far as is recorded' },
    untried: { title: 'Untried', meaning: 'channels and mandates that nobody is using' },
    single: { title: 'Single contacts', meaning: 'one meeting, exchange or bargain, no channel' },
    above: {
      title: 'Superiors',
      meaning: 'whom the side answers to, belongs to or has pledged to',
    },
    belonging: { title: 'Ties of community', meaning: 'no contact recorded, only belonging' },
    lost: { title: 'Lost', meaning: 'refused, closed, broken or over, and why' },
    adversaries: {
      title: 'Parties in conflict with this side',
      meaning: 'they have had contact too, and fight or are fought',
    },
  } satisfies Record<EntryGroupName, GroupWords>,
  more: (items: number) => `and ${items} more`,
  show: 'Show them',
  details: (name: string) => `Details: ${name}`,
  relations: 'What is recorded',
  inside: 'The way inside',
  insideDirect: 'directly.',
  insideNone: 'From whom they speak to, no way on is recorded.',
  standing: 'Standing',
  for: 'for',
  against: 'against',
  law: 'law',
  lastTry: 'Tried through them',
  othersReach: (items: number) =>
    `${count(items, 'outsider has', 'outsiders have')} recorded access to them`,
  nobodyReaches: 'Nobody else is recorded with access to them.',
  wayTo: 'The way to them',
  asksItself: 'One of those who ask.',
  outOfReach: 'No way to them is recorded from those who ask.',
  bySource: 'Who of those who ask reaches what',
  reaches: (points: number, of: number) =>
    points === 0 ? 'no way to any of them' : `a way to ${points} of ${of}`,
  nearest: 'nearest',
  objections: 'Who objects',
  noObjections: 'No objection is recorded.',
  attempts: 'What was tried',
  noAttempts: 'No attempt is recorded.',
  unknowns: 'What is not known',
  whyEnded: 'Why it ended',
  outcome: 'Outcome',
  changed: 'Against the question before',
  left: 'Gone',
  came: 'New',
  moved: 'Changed',
  evidence: 'Evidence',
  ended: 'ended',
  until: 'until',
  predicted: 'expected by a source, not declared',
  nobody: 'nobody',
  allObjections: 'For and against',
  allAttempts: 'Channels and attempts',
  toward: 'about',
};
export type EntryTexts = typeof en;

const fr: EntryTexts = {
  who: (names) => `Qui pourrait joindre ${names}`,
  whoFrom: (from, names) => `Qui pourrait joindre ${names}, à partir de : ${from}`,
  found: (points, lost, date) =>
    points === 0
      ? `${capital(atDate(date))}, personne au-dehors n’a d’accès enregistré. Rien d’enregistré ne veut pas dire que rien n’existe.`
      : `${capital(atDate(date))}, ${compte(points, 'point d’entrée est enregistré', 'points d’entrée sont enregistrés')}${
          lost === 0 ? '.' : `, dont ${compte(lost, 'perdu', 'perdus')}.`
        }`,
  meaning:
    'Un point d’entrée est quelqu’un du dehors qui a, a eu ou s’est vu offrir un accès à quelqu’un du dedans.',
  groups: {
    named: { title: 'Désignés par ce camp', meaning: 'ceux que ce camp se dit prêt à rencontrer' },
    working: {
      title: 'Canaux en service',
      meaning: 'un contact qui dure, d’après ce qui est enregistré',
    },
    untried: { title: 'Non éprouvés', meaning: 'canaux et mandats dont personne ne se sert' },
    single: {
      title: 'Contacts isolés',
      meaning: 'une rencontre, un échange ou un marché, sans canal',
    },
    above: {
      title: 'Au-dessus de ce camp',
      meaning: 'ceux à qui ce camp obéit, appartient ou a prêté allégeance',
    },
    belonging: {
      title: 'Liens de communauté',
      meaning: 'aucun contact enregistré, une appartenance seulement',
    },
    lost: { title: 'Perdus', meaning: 'refusés, fermés, rompus ou terminés, et pourquoi' },
    adversaries: {
      title: 'Parties en conflit avec ce camp',
      meaning: 'elles aussi ont eu des contacts, mais combattent ou sont combattues',
    },
  },
  more: (items) => `et ${items} de plus`,
  show: 'Les montrer',
  details: (name) => `Détails\u00a0: ${name}`,
  relations: 'Ce qui est enregistré',
  inside: 'Le chemin à l’intérieur',
  insideDirect: 'directement.',
  insideNone: 'Au-delà de ce contact, aucune suite n’est enregistrée.',
  standing: 'Situation',
  for: 'pour',
  against: 'contre',
  law: 'droit',
  lastTry: 'Ce qui a été tenté par là',
  othersReach: (items) =>
    `${compte(items, 'acteur du dehors y a un accès enregistré', 'acteurs du dehors y ont un accès enregistré')}`,
  nobodyReaches: 'Personne d’autre n’y a d’accès enregistré.',
  wayTo: 'Le chemin pour y aller',
  asksItself: 'Fait partie de ceux qui demandent.',
  outOfReach: 'Aucun chemin n’y mène depuis ceux qui demandent, d’après ce qui est enregistré.',
  bySource: 'Qui, parmi ceux qui demandent, atteint quoi',
  reaches: (points, of) =>
    points === 0 ? 'aucun chemin enregistré' : `un chemin vers ${points} sur ${of}`,
  nearest: 'au plus près',
  objections: 'Qui s’y oppose',
  noObjections: 'Aucune objection n’est enregistrée.',
  attempts: 'Ce qui a été tenté',
  noAttempts: 'Aucune tentative n’est enregistrée.',
  unknowns: 'Ce qu’on ne sait pas',
  whyEnded: 'Pourquoi cela a pris fin',
  outcome: 'Issue',
  changed: 'Par rapport à la question d’avant',
  left: 'En moins',
  came: 'En plus',
  moved: 'État différent',
  evidence: 'Références',
  ended: 'terminé',
  until: 'jusqu’à',
  predicted: 'position attendue par une source, non déclarée',
  nobody: 'personne',
  allObjections: 'Pour et contre',
  allAttempts: 'Canaux et tentatives',
  toward: 'à propos de',
};

/** The words of the answer in entry points. */
export const entryTexts: Readonly<Record<Language, EntryTexts>> = { en, fr };
