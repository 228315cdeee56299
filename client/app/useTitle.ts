import { useEffect } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Language } from '../../model/wording.ts';
import { useActors } from '../graph/useActors.ts';
import { useLanguage, useReachTexts, useTexts } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { isolated, namesOf, textIn } from '../../wording/names.ts';
import type { ReachTexts } from '../../wording/reachTexts.ts';
import type { Texts } from '../../wording/texts.ts';

interface Words {
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

/** What is open, and in which mode. */
function partsOf(view: View, words: Words): string[] {
  const { text, nameOf } = words;
  const open = [
    ...(view.relation === null ? [] : [text.relationOf]),
    ...(view.actor === null ? [] : [nameOf(view.actor)]),
  ];
  switch (view.page) {
    case 'start':
      return [];
    case 'map':
      return [...open, text.map];
    case 'table':
      return [...open, text.table];
    case 'reach':
      return [...open, ...questionIn(view, words), text.reach];
  }
}

const datasetOf = (whole: GraphMessage | null, language: Language): string[] =>
  whole === null ? [] : [isolated(textIn(whole.attributes, 'title', language))];

/**
 * Names the page after what it shows, in the window's title too.
 * @returns the name without that of the program, for the page's first heading
 */
export function useTitle(view: View, whole: GraphMessage | null): string {
  const language = useLanguage();
  const text = useTexts();
  const reach = useReachTexts();
  const nameOf = namesOf(useActors(), language);
  const title = [...partsOf(view, { text, reach, nameOf }), ...datasetOf(whole, language)].join(
    ' · ',
  );
  useEffect(() => {
    document.title = title === '' ? 'Entremise' : `${title} · Entremise`;
  }, [title]);
  return title;
}
