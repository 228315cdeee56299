import type { Language } from '../model/wording.ts';
import { elide } from './elision.ts';
import { colon } from './punctuation.ts';

/** A name without the signs that keep its direction apart: what a French word before it elides to is its first letter. */
const bareName = (name: string): string => name.replace(/[\u2066-\u2069]/g, '');

/** A relation in one line: "A leads B", « A : direction de B ». */
export const relationSaid = (
  source: string,
  words: string,
  target: string,
  language: Language,
): string =>
  language === 'fr'
    ? `${source}${colon.fr} ${elide(`${words} `, bareName(target))}${target}`
    : `${source} ${words} ${target}`;
