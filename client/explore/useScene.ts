import { useMemo } from 'react';
import type { Shown } from '../graph/useShown.ts';
import type { Positions } from '../graph/useLayout.ts';
import type { MapScene } from '../map/mapScene.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { mapName } from '../../wording/names.ts';

const none: ReadonlySet<string> = new Set();

/** What the map shows, as one value; null while a place or an answer is awaited. */
export function useScene(
  shown: Shown,
  positions: Positions,
  { page, actor, relation, lit }: Pick<View, 'page' | 'actor' | 'relation' | 'lit'>,
): MapScene | null {
  const language = useLanguage();
  const { visible, degrees } = shown;
  const isStart = page === 'start';
  return useMemo(() => {
    if (visible === null || visible.nodes.some(({ key }) => positions[key] === undefined))
      return null;
    return {
      ...visible,
      positions,
      degrees,
      selected: isStart ? null : actor,
      selectedRelation: isStart ? null : relation,
      lit: new Set(isStart ? [] : lit),
      pinned: none,
      nameOf: ({ attributes }) => mapName(attributes, language),
      dimmed: none,
    };
  }, [visible, positions, degrees, isStart, actor, relation, lit, language]);
}
