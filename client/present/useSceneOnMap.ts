import { useMemo } from 'react';
import { mapName } from '../../wording/names.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapScene } from '../map/mapScene.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';

const none: ReadonlySet<string> = new Set();

/** The picture of a scene: whom it is about has the light and a name, the rest stands by, faded and unnamed. */
export function useSceneOnMap(
  { visible, always, degrees, start }: Shown,
  { positions, camps }: Layout,
  { lit, opened }: Pick<View, 'lit' | 'opened'>,
  actors: readonly string[],
): MapScene | null {
  const language = useLanguage();
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
      nodes: visible.nodes,
      edges: visible.edges,
      positions,
      camps: grounds,
      main: new Set([...start, ...actors]),
      opened: new Set(opened),
      degrees,
      selected: null,
      selectedRelation: null,
      lit: wanted,
      litActors: told,
      pinned: none,
      nameOf: ({ key, attributes }) => (told.has(key) ? mapName(attributes, language) : ''),
      dimmed: none,
    };
  }, [visible, positions, grounds, start, degrees, lit, opened, actors, language]);
}
