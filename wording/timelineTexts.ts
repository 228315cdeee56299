import type { TimelineUnit } from '../model/messages/events.ts';
import type { Language } from '../model/wording.ts';
import { counted, formFor, numberIn } from './counted.ts';

const count = counted('en');
const compte = counted('fr');
/** An English word that is the same after any number. */
const always =
  (word: string): ((count: number) => string) =>
  () =>
    word;
/** A French word in the form that goes with the number before it. */
const forme =
  (one: string, other: string) =>
  (count: number): string =>
    formFor(count, { one, other }, 'fr');

interface Dated {
  readonly dated: number;
  readonly wide: number;
  readonly undated: number;
  readonly before: number;
}

const unitsEn: Readonly<Record<TimelineUnit, string>> = {
  month: 'by month',
  quarter: 'by quarter',
  year: 'by year',
};
const unitsFr: Readonly<Record<TimelineUnit, string>> = {
  month: 'par mois',
  quarter: 'par trimestre',
  year: 'par année',
};

const en = {
  timeline: 'Timeline',
  title: 'When relations began',
  open: 'Open the timeline',
  close: 'Close the timeline',
  counts: ({ dated, wide, undated, before }: Dated, unit: TimelineUnit, first: number): string =>
    [
      `${numberIn(dated, 'en')} dated, ${unitsEn[unit]}${wide > 0 ? `; pale where only the year is known (${numberIn(wide, 'en')})` : ''}`,
      ...(before > 0 ? [`${numberIn(before, 'en')} before ${first}`] : []),
      `${numberIn(undated, 'en')} undated`,
    ].join('; '),
  undatedEvents: (events: number) => count(events, 'undated event', 'undated events'),
  nothingDated: 'No relation and no event of these filters is dated.',
  bars: (first: string, last: string, dated: number) =>
    `${count(dated, 'dated relation', 'dated relations')} from ${first} to ${last}. Drag across the bars to choose a stretch of time, click for a date.`,
  asOf: 'Date shown',
  window: 'Stretch of time',
  from: 'Stretch from',
  until: 'Stretch until',
  windowFrom: (from: string, until: string) => `${from} – ${until}`,
  endWindow: 'Back to a date',
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  steps: { month: 'month', quarter: 'quarter', year: 'year' },
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
  excluded: 'What is left out',
  excludedAs: { hide: 'hidden', dim: 'dimmed' },
  events: (events: number) => count(events, 'event', 'events'),
  eventsIn: (from: string, until: string, events: number) =>
    `${from} – ${until}: ${count(events, 'event', 'events')}`,
  changes: 'What changed',
  began: always('began'),
  ended: always('ended'),
  happened: always('happened'),
  joined: always('on the map now'),
  left: always('off the map now'),
  nothing: 'nothing recorded changed',
  more: (others: number) => `and ${numberIn(others, 'en')} more`,
  fewer: 'fewer',
  said: (date: string, began: number, ended: number, events: number) =>
    `${date}: ${count(began, 'relation', 'relations')} began, ${numberIn(ended, 'en')} ended, ${count(events, 'event', 'events')}.`,
  asOfOpens: 'The timeline below moves the date too.',
};
type TimelineTexts = typeof en;

const fr: TimelineTexts = {
  timeline: 'Chronologie',
  title: 'Débuts des relations',
  open: 'Ouvrir la chronologie',
  close: 'Fermer la chronologie',
  counts: ({ dated, wide, undated, before }, unit, first) =>
    [
      `${numberIn(dated, 'fr')} datées, ${unitsFr[unit]}${wide > 0 ? `\u202f; en clair quand on ne sait que l’année (${numberIn(wide, 'fr')})` : ''}`,
      ...(before > 0 ? [`${numberIn(before, 'fr')} avant ${first}`] : []),
      `${numberIn(undated, 'fr')} sans date`,
    ].join('\u202f; '),
  undatedEvents: (events) => compte(events, 'événement sans date', 'événements sans date'),
  nothingDated: 'Sous ces filtres, ni relation ni événement n’est daté.',
  bars: (first, last, dated) =>
    `${compte(dated, 'relation datée', 'relations datées')}, de ${first} à ${last}. Glissez sur les barres pour choisir une période, cliquez pour une date.`,
  asOf: 'Date affichée',
  window: 'Période',
  from: 'Début de la période',
  until: 'Fin de la période',
  windowFrom: (from, until) => `${from} – ${until}`,
  endWindow: 'Revenir à une date',
  play: 'Lecture',
  pause: 'Pause',
  step: 'Pas',
  steps: { month: 'mois', quarter: 'trimestre', year: 'année' },
  speed: 'Vitesse',
  speeds: { slow: 'lente', normal: 'normale', fast: 'rapide' },
  excluded: 'Hors période',
  excludedAs: { hide: 'masqué', dim: 'estompé' },
  events: (events) => compte(events, 'événement', 'événements'),
  eventsIn: (from, until, events) =>
    `${from} – ${until}\u00a0: ${compte(events, 'événement', 'événements')}`,
  changes: 'Ce qui change',
  began: forme('début', 'débuts'),
  ended: forme('fin', 'fins'),
  happened: forme('événement', 'événements'),
  joined: forme('arrivée sur la carte', 'arrivées sur la carte'),
  left: forme('sortie de la carte', 'sorties de la carte'),
  nothing: 'aucun changement attesté',
  more: (others) => `et ${numberIn(others, 'fr')} de plus`,
  fewer: 'moins',
  said: (date, began, ended, events) =>
    `${date}\u00a0: ${compte(began, 'début', 'débuts')} de relations, ${compte(ended, 'fin', 'fins')}, ${compte(events, 'événement', 'événements')}.`,
  asOfOpens: 'La chronologie, en bas, déplace aussi la date.',
};

/** What the timeline says. */
export const timelineTexts: Readonly<Record<Language, TimelineTexts>> = { en, fr };
