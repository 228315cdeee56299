import { useMemo } from 'react';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/shownOf.ts';
import type { MapScene } from '../map/mapScene.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useMapEvents } from '../parts/useMapEvents.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { sceneOnMap } from './sceneOnMap.ts';

/** The picture of a scene on this screen. */
export function useSceneOnMap(
  shown: Shown,
  layout: Layout,
  { lit, opened }: Pick<View, 'lit' | 'opened'>,
  actors: readonly string[],
): MapScene | null {
  const { visible, always, degrees, start } = shown;
  const { positions, camps, rings, shape } = layout;
  const language = useLanguage();
  const events = useMapEvents(shown, layout);
  const grounds = useMemo(() => campsIn(camps, always, language), [camps, always, language]);
  return useMemo(() => {
    const scene = sceneOnMap(
      { visible, degrees, start },
      { positions, camps: grounds },
      { lit, opened },
      actors,
      language,
    );
    return scene === null
      ? null
      : { ...scene, events, rings: rings === null ? null : { ...rings, shape } };
  }, [
    visible,
    positions,
    rings,
    shape,
    grounds,
    events,
    start,
    degrees,
    lit,
    opened,
    actors,
    language,
  ]);
}
