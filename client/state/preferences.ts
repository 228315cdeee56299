import { languages, type Language } from '../../model/wording.ts';
import { themes, type Theme } from './view.ts';

const read = <T extends string>(key: string, values: readonly T[]): T | null => {
  try {
    const text = window.localStorage.getItem(key);
    return values.find((value) => value === text) ?? null;
  } catch {
    // Storage may be forbidden; then nothing is remembered.
    return null;
  }
};

/** The language of the address, else the one chosen before, else the browser's. */
export const languageOf = (asked: Language | null): Language =>
  asked ??
  read('entremise.language', languages) ??
  (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** The theme of the address, else the one chosen before, else the system's. */
export const themeOf = (asked: Theme | null): Theme =>
  asked ??
  read('entremise.theme', themes) ??
  (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Remembers a choice for the next visit. */
export function remember(what: 'language' | 'theme', value: string): void {
  try {
    window.localStorage.setItem(`entremise.${what}`, value);
  } catch {
    // Not remembered; the address still says it.
  }
}
