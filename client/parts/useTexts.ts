import { createContext, useContext } from 'react';
import type { Language, Wording } from '../../model/wording.ts';
import { reachTexts, type ReachTexts } from '../../wording/reachTexts.ts';
import { texts, type Texts } from '../../wording/texts.ts';

const LanguageContext = createContext<Language>('en');
export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): Language => useContext(LanguageContext);
export const useTexts = (): Texts => texts[useContext(LanguageContext)];
export const useReachTexts = (): ReachTexts => reachTexts[useContext(LanguageContext)];

/** A wording of the model in the language of the screen. */
export const useWording = (): ((wording: Wording) => string) => {
  const language = useContext(LanguageContext);
  return (wording) => wording[language];
};
