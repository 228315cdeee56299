import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { briefTexts, type BriefTexts } from '../../../wording/brief.ts';
import { createCitations, type Citations } from './citations.ts';
import type { Item, Run } from './briefDocument.ts';

/** What every part of a brief is made with. */
export interface BriefContext {
  readonly answer: ReachMessage;
  readonly language: Language;
  readonly words: BriefTexts;
  readonly citations: Citations;
  /** The full name of an actor; its id where the answer does not name it. */
  readonly nameOf: (id: string) => string;
  readonly namesOf: (ids: readonly string[]) => string;
}

export function createBriefContext(answer: ReachMessage, language: Language): BriefContext {
  const { actors, sources } = answer;
  const nameOf = (id: string): string => {
    const actor = Object.hasOwn(actors, id) ? actors[id] : undefined;
    if (actor === undefined) return id;
    return language === 'fr' ? (actor.nameFr ?? actor.name) : actor.name;
  };
  const words = briefTexts[language];
  return {
    answer,
    language,
    words,
    citations: createCitations(sources, language),
    nameOf,
    namesOf: (ids) => {
      const names = [...new Set(ids)].map(nameOf);
      return names.join(names.some((name) => name.includes(',')) ? words.semicolon : ', ');
    },
  };
}

export const plain = (text: string): Run => ({ text, as: 'plain' });

/** An item that is one line of text. */
export const lineItem = (text: string): Item => ({ runs: [plain(text)], more: [] });
