import { useMemo } from 'react';
import type { Shown } from '../graph/useShown.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import type { MapScene } from '../map/mapScene.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { linesInLight } from './record/linesInLight.ts';
import { ownSet } from '../../model/stack.ts';
import { mapName } from '../../wording/names.ts';
import { ownSign } from '../../wording/ownTexts.ts';

const none: ReadonlySet<string> = new Set();

/** What the map shows, as one value; null while a place or an answer is awaited. */
export function useScene(
  shown: Shown,
  { positions, camps }: Layout,
  {
    page,
    actor,
    relation,
    lit,
    opened,
  }: Pick<View, 'page' | 'actor' | 'relation' | 'lit' | 'opened'>,
  excluded: VisibleGraph['nodes'],
  /** Who keeps the light while nobody is chosen; null: everybody. */
  inLight: ReadonlySet<string> | null,
  /** What the signs show; null: who has how many relations. */
  measure: ShownMeasure | null,
): MapScene | null {
  const language = useLanguage();
  const { visible, always, degrees, start } = shown;
  const isStart = page === 'start';
  const grounds = useMemo(() => campsIn(camps, always, language), [camps, always, language]);
  return useMemo(() => {
    if (visible === null || visible.nodes.some(({ key }) => positions[key] === undefined))
      return null;
    const dimmed =
      inLight === null || actor !== null
        ? excluded
        : [...visible.nodes, ...excluded].filter(({ key }) => !inLight.has(key));
    const asked = lit.length > 0 ? lit : linesInLight(visible, inLight);
    return {
      edges: visible.edges,
      // One who is awaited elsewhere has no place yet, and is shown once there is one.
      nodes: [...visible.nodes, ...excluded.filter(({ key }) => positions[key] !== undefined)],
      positions,
      camps: grounds,
      main: new Set(start),
      opened: new Set(opened),
      degrees: measure === null || measure.signs === 'color' ? degrees : measure.look.sizes,
      ...(measure === null || measure.signs === 'size' ? {} : { tints: measure.look.tints }),
      selected: isStart ? null : actor,
      selectedRelation: isStart ? null : relation,
      lit: new Set(isStart ? [] : asked),
      pinned: none,
      nameOf: ({ attributes }) =>
        attributes.set === ownSet
          ? `${mapName(attributes, language)} ${ownSign}`
          : mapName(attributes, language),
      dimmed: dimmed.length === 0 ? none : new Set(dimmed.map(({ key }) => key)),
    };
  }, [
    visible,
    excluded,
    inLight,
    positions,
    grounds,
    degrees,
    measure,
    start,
    isStart,
    actor,
    relation,
    lit,
    opened,
    language,
  ]);
}
