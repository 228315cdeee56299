import type { Language } from '../model/wording.ts';

/** Parts of a publication that sources name in English; numbers of sections stay as they are. */
const french: readonly (readonly [RegExp, string])[] = [
  [/\bfn\.? (?=\d)/g, 'note '],
  [/\bnotes? (?=\d)/gi, 'note '],
  [/\bpp?\. (?=\d)/g, 'p. '],
  [/\bch\. (?=\d)/g, 'chap. '],
  [/\bchapter (?=\d)/gi, 'chapitre '],
  [/\bExecutive Summary\b/gi, 'résumé exécutif'],
  [/\bPrincipal Findings\b/gi, 'principales conclusions'],
  [/\bAppendix\b/gi, 'annexe'],
  [/\bIntroduction\b/g, 'introduction'],
];

/** A place in a source as a reader of the language calls it: `fn 12` is note 12 in French. */
export const locatorIn = (locator: string, language: Language): string =>
  language === 'fr'
    ? french.reduce((told, [english, word]) => told.replaceAll(english, word), locator)
    : locator;
