import type { Evidence } from '../../../model/evidence.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { locatorIn } from '../../../wording/locators.ts';
import { semicolon } from '../../../wording/punctuation.ts';
import type { Item, Run } from './briefDocument.ts';

type Source = ReachMessage['sources'][string];

export interface Citations {
  /** A citation to be put behind a statement; nothing where there is no evidence. */
  cite(evidence: readonly Evidence[]): readonly Run[];
  /** The sources that were cited, in the order of their numbers. */
  sources(): readonly Item[];
}

/** Author, title, publisher and date of a source, as a list of sources has them. */
function inFull({ author, title, titleFr, publisher, date }: Source, language: Language): Run[] {
  const after = [
    ...(publisher === null || publisher === author ? [] : [publisher]),
    ...(date === null ? [] : [dateInWords(date, language, 'long')]),
  ];
  return [
    ...(author === null ? [] : [{ text: `${author}, `, as: 'plain' as const }]),
    { text: language === 'fr' ? (titleFr ?? title) : title, as: 'title' },
    { text: `${after.map((part) => `, ${part}`).join('')}.`, as: 'plain' },
  ];
}

/** A place in a source stays in one line. */
const unbroken = (locator: string): string => locator.replace(/ /g, '\u00a0');

/**
 * Numbers the sources in the order in which they are first cited. Where an answer rests on one source alone, places in it are
 * cited without a number.
 */
export function createCitations(sources: ReachMessage['sources'], language: Language): Citations {
  const numbers = new Map<string, number>();
  const single = Object.keys(sources).length <= 1;
  const numberOf = (source: string): number => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  return {
    cite(evidence) {
      const places = new Map<string, Set<string>>();
      for (const { source, locator } of evidence)
        places.set(
          source,
          (places.get(source) ?? new Set()).add(unbroken(locatorIn(locator, language))),
        );
      if (places.size === 0) return [];
      const parts = [...places].map(([source, locators]) => {
        const number = numberOf(source);
        return [...(single ? [] : [`${number}`]), ...locators].join(', ');
      });
      return [{ text: ` [${parts.join(semicolon[language])}]`, as: 'cite' }];
    },
    sources: () =>
      [...numbers].map(([id, number]) => {
        const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
        const told: Run[] =
          source === undefined ? [{ text: id, as: 'plain' }] : inFull(source, language);
        const label: Run[] = single ? [] : [{ text: `[${number}] `, as: 'strong' }];
        return { runs: [...label, ...told], more: [] };
      }),
  };
}
