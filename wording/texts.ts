import type { Language } from '../model/wording.ts';
import { english, type Texts } from './textsEnglish.ts';
import { french } from './textsFrench.ts';

export type { Texts };

/** What the screen says. */
export const texts: Readonly<Record<Language, Texts>> = { en: english, fr: french };
