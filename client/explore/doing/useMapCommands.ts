import { useMemo, useEffect, useRef } from 'react';
import { useOffer, type Command } from '../../state/commands.ts';
import { changeView } from '../../state/useView.ts';
import { arrangementNames, type View } from '../../state/view.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import { texts } from '../../../wording/texts.ts';
import { arranging } from './ArrangeMenu.tsx';

interface MapDeeds {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly lasso: () => void;
}

/** Offers what can be done with the map to the list of commands. */
export function useMapCommands(view: View, deeds: MapDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  const { layout, center, actor, chosen, page } = view;
  const commands = useMemo(() => {
    if (page === 'start') return [];
    const asked = { layout, center, actor, chosen };
    const arrangements = arrangementNames.flatMap((name): Command[] => {
      const change = arranging(name, asked);
      if (change === null || name === layout) return [];
      const words = {
        en: `${doingTexts.arrange.en}: ${doingTexts[name].en}`,
        fr: `${doingTexts.arrange.fr}\u00a0: ${doingTexts[name].fr}`,
      };
      return [{ id: `arrange-${name}`, words, act: () => changeView(change) }];
    });
    return [
      { id: 'fit', words: doingTexts.fit, keys: '0', act: () => latest.current.fit() },
      {
        id: 'zoom-in',
        words: { en: texts.en.zoomIn, fr: texts.fr.zoomIn },
        keys: '+',
        act: () => latest.current.zoomIn(),
      },
      {
        id: 'zoom-out',
        words: { en: texts.en.zoomOut, fr: texts.fr.zoomOut },
        keys: '−',
        act: () => latest.current.zoomOut(),
      },
      { id: 'lasso', words: doingTexts.lasso, act: () => latest.current.lasso() },
      ...arrangements,
    ];
  }, [page, layout, center, actor, chosen]);
  useOffer('map', commands);
}
