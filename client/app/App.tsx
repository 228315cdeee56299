import { QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '../../model/wording.ts';
import { askedLayer, askPublicLayer, onLayer, type Layer } from '../api/layer.ts';
import { createQueryClient } from '../api/queryClient.ts';
import { LanguageProvider } from '../parts/useTexts.ts';
import { languageOf, themeOf } from '../state/preferences.ts';
import { useView } from '../state/useView.ts';
import { viewFields } from '../state/view.ts';
import { isEmbedded } from '../embed/isEmbedded.ts';
import { EmbedShell } from './EmbedShell.tsx';
import { HeldNote } from './HeldNote.tsx';
import { Shell } from './Shell.tsx';

// Said by the address with which the window opened: what it has asked for by then is all that it may show.
if (
  isEmbedded() ||
  new URLSearchParams(window.location.search).get(viewFields.screen.parameter) === 'audience'
)
  askPublicLayer();
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** What was asked of one layer is never shown for another: each has a memory of its own. */
const useQueries = (layer: Layer) =>
  useMemo(() => ({ layer, client: createQueryClient() }), [layer]);

/** The whole page: language and theme first, then what it shows. */
export function App() {
  const view = useView();
  const language = languageOf(view.language);
  const theme = themeOf(view.theme);
  const { layer, client } = useQueries(useSyncExternalStore(onLayer, askedLayer));
  // Before the map's own effects: it reads its colors from the page.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <QueryClientProvider key={layer} client={client}>
      <LanguageProvider value={language}>
        <I18nProvider locale={locales[language]}>
          {isEmbedded() ? (
            <EmbedShell view={view} theme={theme} />
          ) : (
            <Shell view={view} theme={theme} />
          )}
          <HeldNote />
        </I18nProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
