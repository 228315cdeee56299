import { useMemo } from 'react';
import type { Wording } from '../../model/wording.ts';
import { heldFile } from '../api/heldFile.ts';
import { isOffered } from '../state/isOffered.ts';
import { remember } from '../state/preferences.ts';
import { useOffer, type Command } from '../state/commands.ts';
import { redo, undo } from '../state/history.ts';
import { changeView } from '../state/useView.ts';
import { recordPages, themes, type Page, type RecordPage, type View } from '../state/view.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import { measureTexts } from '../../wording/measureTexts.ts';
import { ownTexts } from '../../wording/ownTexts.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { recordTexts } from '../../wording/recordTexts.ts';
import { texts } from '../../wording/texts.ts';

const both = (of: (language: 'en' | 'fr') => string): Wording => ({ en: of('en'), fr: of('fr') });

type PageCommand = Command & { readonly page: Page };

const page = (id: Page, words: Wording, keys?: string): PageCommand => ({
  id: `page-${id}`,
  page: id,
  words,
  ...(keys === undefined ? {} : { keys }),
  act: () => changeView({ page: id }),
});

function recordWords(list: RecordPage): Wording {
  if (list === 'layers') return ownTexts.layers;
  return both((language) =>
    list === 'quality' ? recordTexts[language].quality : texts[language][list],
  );
}

const pages: readonly PageCommand[] = [
  page(
    'map',
    both((language) => texts[language].map),
    'm',
  ),
  page(
    'table',
    both((language) => texts[language].table),
    't',
  ),
  page('measures', measureTexts.measures),
  page(
    'reach',
    both((language) => texts[language].reach),
  ),
  page(
    'query',
    both((language) => queryTexts[language].query),
  ),
  ...recordPages.map((list) => page(list, recordWords(list))),
  {
    id: 'page-present',
    page: 'present',
    words: presentTexts.present,
    act: () => changeView({ page: 'present', story: null, scene: null }),
  },
];

const steps: readonly Command[] = [
  { id: 'undo', words: doingTexts.undo, keys: 'Ctrl Z', act: undo },
  { id: 'redo', words: doingTexts.redo, keys: 'Ctrl Shift Z', act: redo },
];

const looks: readonly Command[] = themes.map((theme) => ({
  id: `theme-${theme}`,
  words: {
    en: `${doingTexts.theme.en}: ${texts.en.themes[theme]}`,
    fr: `${doingTexts.theme.fr}\u00a0: ${texts.fr.themes[theme]}`,
  },
  act: () => {
    remember('theme', theme);
    // The map reads its colors from the page, so the page changes first.
    document.documentElement.dataset['theme'] = theme;
    changeView({ theme }, 'silent');
  },
}));

const copyLink: Command = {
  id: 'copy-link',
  words: both((language) => texts[language].copyLink),
  act: () => void navigator.clipboard.writeText(window.location.href),
};

/** Offers what the page can do in every mode. */
export function usePageCommands({ withEvents, withIsolated }: View): void {
  const commands = useMemo(
    (): readonly Command[] => [
      ...pages.filter((one) => isOffered(one.page)),
      ...steps,
      {
        id: 'scope-main',
        words: both((language) => texts[language].mainActors),
        act: () => changeView({ page: 'map', scope: 'main' }),
      },
      {
        id: 'scope-all',
        words: both((language) => texts[language].wholeNetwork),
        act: () => changeView({ page: 'map', scope: 'all' }),
      },
      {
        id: 'events',
        words: withEvents ? doingTexts.hideEvents : doingTexts.showEvents,
        act: () => changeView({ page: 'map', withEvents: !withEvents }),
      },
      {
        id: 'isolated',
        words: doingTexts.isolatedOnMap,
        act: () => changeView({ page: 'map', scope: 'all', withIsolated: !withIsolated }),
      },
      ...looks,
      // A link into a file leads nobody else anywhere.
      ...(heldFile() === null ? [copyLink] : []),
    ],
    [withEvents, withIsolated],
  );
  useOffer('page', commands);
}
