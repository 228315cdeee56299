import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { Channel } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { onDay, sinceDay } from './occasion.ts';

type Relation = EntryPointMessage['relations'][number];

/** What a channel is good for, in a clause of a sentence, and the same with the day from which it is so. */
interface Clause extends Wording {
  readonly dated?: Readonly<Record<Language, (day: string) => string>>;
}

const channelClauses: Readonly<Record<Channel, Clause>> = {
  open: {
    en: 'the channel is open',
    fr: 'le canal est ouvert',
    dated: {
      en: (day) => `the channel has been open ${sinceDay(day, 'en')}`,
      fr: (day) => `le canal est ouvert ${sinceDay(day, 'fr')}`,
    },
  },
  untested: { en: 'nobody is recorded to have tried it', fr: 'aucun essai n’est enregistré' },
  dormant: {
    en: 'the channel lies dormant',
    fr: 'le canal est en sommeil',
    dated: {
      en: (day) => `the channel has lain dormant ${sinceDay(day, 'en')}`,
      fr: (day) => `le canal est en sommeil ${sinceDay(day, 'fr')}`,
    },
  },
  closed: {
    en: 'the channel is closed',
    fr: 'le canal est fermé',
    dated: {
      en: (day) => `the channel was closed ${onDay(day, 'en')}`,
      fr: (day) => `le canal a été fermé ${onDay(day, 'fr')}`,
    },
  },
  broken: {
    en: 'the channel is broken',
    fr: 'le canal est rompu',
    dated: {
      en: (day) => `the channel was broken ${onDay(day, 'en')}`,
      fr: (day) => `le canal a été rompu ${onDay(day, 'fr')}`,
    },
  },
  refused: {
    en: 'it was refused',
    fr: 'refus enregistré',
    dated: {
      en: (day) => `it was refused ${onDay(day, 'en')}`,
      fr: (day) => `refus ${onDay(day, 'fr')}`,
    },
  },
};

/** An act without a state of channel was one contact, not a way that stands. */
const onceOnly: Wording = {
  en: 'no lasting channel is recorded',
  fr: 'aucun canal durable n’est enregistré',
};
const gone: Wording = { en: 'whoever held it is gone', fr: 'qui le tenait n’est plus là' };

/** In what state an access is on the date, as a clause; null where its ground says it all. */
export function stateInWords(
  { channelThen, channelSince, lost }: Relation,
  single: boolean,
  language: Language,
): string | null {
  if (lost === 'actorEnded') return gone[language];
  if (lost === 'relationEnded') return null;
  const channel = lost ?? channelThen;
  if (channel === null) return single ? onceOnly[language] : null;
  const clause = channelClauses[channel];
  return channelSince !== null && clause.dated !== undefined
    ? clause.dated[language](channelSince)
    : clause[language];
}
