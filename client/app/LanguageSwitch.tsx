import type { Language } from '../../model/wording.ts';
import { Choices } from '../parts/Choices.tsx';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { remember } from '../state/preferences.ts';
import { changeView } from '../state/useView.ts';

/** The languages, each by its own name. */
const languages = [
  { value: 'en', label: 'EN', name: 'EN, English', lang: 'en' },
  { value: 'fr', label: 'FR', name: 'FR, Français', lang: 'fr' },
] as const;

/** The language of the screen: remembered, and said by the address. */
export function LanguageSwitch() {
  const text = useTexts();
  const choose = (language: Language) => {
    remember('language', language);
    changeView({ language }, 'silent');
  };
  return (
    <Choices
      label={text.language}
      choices={languages}
      chosen={useLanguage()}
      onChoose={choose}
      className="choices--language"
    />
  );
}
