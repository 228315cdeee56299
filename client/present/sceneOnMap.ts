import { mapName } from '../../wording/names.ts';
import type { Language } from '../../model/wording.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/shownOf.ts';
import type { MapScene } from '../map/mapScene.ts';
import type { View } from '../state/view.ts';

const none: ReadonlySet<string> = new Set();

/** Whom a scene is about: its actors that are there, and the ends of what it has lit. */
function toldIn(
  { nodes, edges }: Pick<MapScene, 'nodes' | 'edges'>,
  lit: ReadonlySet<string>,
  actors: readonly string[],
): ReadonlySet<string> {
  const there = new Set(nodes.map(({ key }) => key));
  const ends = edges
    .filter(({ key }) => lit.has(key))
    .flatMap(({ source, target }) => [source, target]);
  return new Set([...actors.filter((key) => there.has(key)), ...ends]);
}

/**
 * The picture of a scene: whom it is about has the light and a name, the rest stands by, faded and unnamed.
 * @returns null while somebody has no place yet
 */
export function sceneOnMap(
  { visible, degrees, start }: Pick<Shown, 'visible' | 'degrees' | 'start'>,
  { positions, camps }: Pick<Layout, 'positions'> & Pick<MapScene, 'camps'>,
  { lit, opened }: Pick<View, 'lit' | 'opened'>,
  actors: readonly string[],
  language: Language,
): MapScene | null {
  if (visible === null) return null;
  if (visible.nodes.some(({ key }) => positions[key] === undefined)) return null;
  const wanted = new Set(lit);
  const told = toldIn(visible, wanted, actors);
  return {
    nodes: visible.nodes,
    edges: visible.edges,
    positions,
    camps,
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
}
