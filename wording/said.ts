import type { Language } from '../model/wording.ts';
import { elide } from './elision.ts';

/** A sentence that keeps its actors apart, so that a screen can make links of the names and a text can print them. */
export type Said = readonly (string | { readonly actor: string })[];

/** An actor in a sentence. */
export const actorSaid = (actor: string): Said => [{ actor }];

/** A sentence from a template: texts stand as they are, sentences inside it keep their actors. */
export function said(texts: TemplateStringsArray, ...parts: readonly (string | Said)[]): Said {
  const joined: (string | { readonly actor: string })[] = [];
  const add = (part: Said[number]) => {
    const last = joined.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  };
  texts.forEach((text, index) => {
    add(text);
    const part = parts[index] ?? '';
    if (typeof part === 'string') add(part);
    else part.forEach(add);
  });
  return joined;
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  fr: new Intl.ListFormat('fr-FR', { type: 'conjunction' }),
};

/** Actors as a language lists them: "A, B and C". */
export const actorsSaid = (actors: readonly string[], language: Language): Said =>
  lists[language]
    .formatToParts(actors)
    .map(({ type, value }) => (type === 'element' ? { actor: value } : value));

/** The texts of a sentence as they stand before each name: French says « d’Iyad », not « de Iyad ». */
export const elided = (
  sentence: Said,
  nameOf: (actor: string) => string,
  language: Language,
): Said =>
  sentence.map((part, index) => {
    const next = sentence[index + 1];
    if (language !== 'fr' || typeof part !== 'string' || typeof next !== 'object') return part;
    return elide(part, nameOf(next.actor));
  });

/** A sentence as plain text. */
export const saidAsText = (
  sentence: Said,
  nameOf: (actor: string) => string,
  language: Language,
): string =>
  elided(sentence, nameOf, language)
    .map((part) => (typeof part === 'string' ? part : nameOf(part.actor)))
    .join('');
