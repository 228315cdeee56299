import { useMemo } from 'react';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/shownOf.ts';
import type { MapScene } from '../map/mapScene.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { sceneOnMap } from './sceneOnMap.ts';

/** The picture of a scene on this screen. */
export function useSceneOnMap(
  { visible, always, degrees, start }: Shown,
  { positions, camps }: Layout,
  { lit, opened }: Pick<View, 'lit' | 'opened'>,
  actors: readonly string[],
): MapScene | null {
  const language = useLanguage();
  const grounds = useMemo(() => campsIn(camps, always, language), [camps, always, language]);
  return useMemo(
    () =>
      sceneOnMap(
        { visible, degrees, start },
        { positions, camps: grounds },
        { lit, opened },
        actors,
        language,
      ),
    [visible, positions, grounds, start, degrees, lit, opened, actors, language],
  );
}
