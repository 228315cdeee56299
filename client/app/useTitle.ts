import { useEffect } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Language } from '../../model/wording.ts';
import { useActors } from '../graph/useActors.ts';
import { useLanguage, useReachTexts, useTexts } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { isolated, namesOf, textIn } from '../../wording/names.ts';
import { ownTexts } from '../../wording/ownTexts.ts';
import { measureTexts } from '../../wording/measureTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { recordTexts } from '../../wording/recordTexts.ts';
import type { ReachTexts } from '../../wording/reachTexts.ts';
import type { Texts } from '../../wording/texts.ts';

interface Words {
  readonly language: Language;
  readonly text: Texts;
  readonly reach: ReachTexts;
  readonly nameOf: (id: string) => string;
}

/** Who is asked about: from whom to whom, as far as somebody is named. */
function questionIn({ from, to }: Pick<View, 'from' | 'to'>, { reach, nameOf }: Words): string[] {
  if (from.length === 0 && to.length === 0) return [];
  const side = (ids: readonly string[]): string =>
    ids.length === 0 ? reach.anybody : ids.map(nameOf).join(', ');
  return [`${side(from)} → ${side(to)}`];
}

/** In which mode the page is, and what is asked in it. */
function modeIn(view: View, words: Words): string[] {
  const { text } = words;
  switch (view.page) {
    case 'start':
      return [];
    case 'map':
      return [text.map];
    case 'table':
      return [text.table];
    case 'measures':
      return [measureTexts.measures[words.language]];
    case 'events':
    case 'places':
    case 'sources':
      return [text[view.page]];
    case 'quality':
      return [recordTexts[words.language].quality];
    case 'layers':
      return [ownTexts.layers[words.language]];
    case 'query':
      return [queryTexts[words.language].query];
    case 'present':
      return [presentTexts.present[words.language]];
    case 'import':
      return [dataTexts.importFiles[words.language]];
    case 'datasets':
      return [dataTexts.datasets[words.language]];
    case 'reach':
      return [...questionIn(view, words), text.reach];
  }
}

/** What is open beside it. */
function openIn({ page, relation, actor }: View, { text, nameOf }: Words): string[] {
  if (page === 'start') return [];
  return [
    ...(relation === null ? [] : [text.relationOf]),
    ...(actor === null ? [] : [nameOf(actor)]),
  ];
}

const datasetOf = (whole: GraphMessage | null, language: Language): string[] =>
  whole === null ? [] : [isolated(textIn(whole.attributes, 'title', language))];

/**
 * Names the window after what it shows.
 * @returns the name of the page, for its first heading; what is open beside it has a heading of its own
 */
export function useTitle(view: View, whole: GraphMessage | null): string {
  const language = useLanguage();
  const text = useTexts();
  const reach = useReachTexts();
  const nameOf = namesOf(useActors(), language);
  const words = { language, text, reach, nameOf };
  const page = [...modeIn(view, words), ...datasetOf(whole, language)];
  const title = [...openIn(view, words), ...page, 'Entremise'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Before the dataset has come, its heading is not empty.
  return page.length === 0 ? 'Entremise' : page.join(' · ');
}
