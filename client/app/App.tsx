import { useLayoutEffect } from 'react';
import { LanguageProvider } from '../parts/useTexts.ts';
import { Explorer } from './Explorer.tsx';
import { languageOf, remember, themeOf } from '../state/preferences.ts';
import { changeView, useView } from '../state/useView.ts';

/** The whole page: language and theme first, then the explorer. */
export function App() {
  const view = useView();
  const language = languageOf(view.language);
  const theme = themeOf(view.theme);
  // Before the map's own effects: it reads its colors from the page.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <LanguageProvider value={language}>
      <Explorer
        view={view}
        change={changeView}
        language={language}
        theme={theme}
        onLanguage={(chosen) => {
          remember('language', chosen);
          changeView({ language: chosen }, 'silent');
        }}
        onTheme={(chosen) => {
          remember('theme', chosen);
          // The map reads its colors from the page, so the page changes first.
          document.documentElement.dataset['theme'] = chosen;
          changeView({ theme: chosen }, 'silent');
        }}
      />
    </LanguageProvider>
  );
}
