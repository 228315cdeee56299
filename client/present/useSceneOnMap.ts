import { useMemo } from 'react';
import { mapName } from '../../wording/names.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { emptyScene, type MapScene } from '../map/mapScene.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useMapEvents } from '../parts/useMapEvents.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';

/** The picture of a scene: whom it is about has the light and a name, the rest stands by, faded and unnamed. */
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
    if (visible === null) return null;
    const there = new Set(visible.nodes.map(({ key }) => key));
    if ([...there].some((key) => positions[key] === undefined)) return null;
    const wanted = new Set(lit);
    const ends = visible.edges
      .filter(({ key }) => wanted.has(key))
      .flatMap(({ source, target }) => [source, target]);
    const told = new Set([...actors.filter((key) => there.has(key)), ...ends]);
    return {
      ...emptyScene,
      nodes: visible.nodes,
      edges: visible.edges,
      positions,
      camps: grounds,
      main: new Set([...start, ...actors]),
      opened: new Set(opened),
      degrees,
      lit: wanted,
      litActors: told,
      events,
      rings: rings === null ? null : { ...rings, shape },
      nameOf: ({ key, attributes }) => (told.has(key) ? mapName(attributes, language) : ''),
    };
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
