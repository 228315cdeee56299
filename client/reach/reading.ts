import type { ReachMessage } from '../../model/messages/reach.ts';
import type { Language } from '../../model/wording.ts';
import { entryTexts, type EntryTexts } from '../../wording/entryPoints.ts';
import type { MarkContext } from '../../wording/standingMarks.ts';

type Told = Pick<ReachMessage, 'actors' | 'sources' | 'stances' | 'question'>;

/** What reading an answer takes: its words, its names, and where names and relations lead. */
export interface Reading extends MarkContext {
  readonly text: EntryTexts;
  readonly actors: ReachMessage['actors'];
  readonly sources: ReachMessage['sources'];
  /** The name of an actor by the answer's own list. */
  readonly nameOf: (actor: string) => string;
  /** Where the name of an actor leads, as an address, and the way there without loading the page anew. */
  readonly actorHref: (actor: string) => string;
  readonly onActor: (actor: string) => void;
  readonly relationHref: (relation: string) => string;
  readonly onRelation: (relation: string) => void;
}

/** Where names and evidence lead. */
export type Going = Pick<Reading, 'actorHref' | 'onActor' | 'relationHref' | 'onRelation'>;

/** The reading of an answer in a language. */
export function readingOf(
  { actors, sources, stances, question }: Told,
  language: Language,
  going: Going,
): Reading {
  const nameOf = (id: string): string => {
    const actor = Object.hasOwn(actors, id) ? actors[id] : undefined;
    if (actor === undefined) return id;
    return language === 'fr' ? (actor.nameFr ?? actor.name) : actor.name;
  };
  return {
    ...going,
    language,
    text: entryTexts[language],
    actors,
    sources,
    asOf: question.asOf,
    predicted: new Set(
      stances.filter((stance) => stance.predicted).map((stance) => stance.relation),
    ),
    nameOf,
  };
}
