import { useMemo } from 'react';
import type { Shown } from '../graph/useShown.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import type { MapScene } from '../map/mapScene.ts';
import { eventKey } from '../map/sceneEvents.ts';
import { campsIn } from '../parts/campsIn.ts';
import { useMapEvents } from '../parts/useMapEvents.ts';
import { narrow } from '../parts/narrow.ts';
import { useMedia } from '../parts/useMedia.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { coveredOnPhone } from './coveredOnPhone.ts';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { isSideOpen } from './record/isSideOpen.ts';
import { linesInLight } from './record/linesInLight.ts';
import { ownSet } from '../../model/stack.ts';
import { mapName } from '../../wording/names.ts';
import { ownSign } from '../../wording/ownTexts.ts';

const none: ReadonlySet<string> = new Set();
const nobody: readonly string[] = [];

type Chosen = Pick<MapScene, 'selected' | 'selectedRelation' | 'chosen' | 'openEvent' | 'pinned'>;

/** What somebody has chosen, opened or pinned; nothing on the first view. */
function useChosen({ page, actor, relation, chosen, event, moved }: View): Chosen {
  const isStart = page === 'start';
  return useMemo(
    () => ({
      selected: isStart ? null : actor,
      selectedRelation: isStart ? null : relation,
      chosen: new Set(isStart ? nobody : chosen),
      openEvent: isStart || event === null ? null : eventKey(event),
      pinned: new Set(isStart ? nobody : moved.map((one) => one.actor)),
    }),
    [isStart, actor, relation, chosen, event, moved],
  );
}

/** The lines that are lit, by whoever lit them, or as those between the actors of what is open. */
function useLit(
  { page, lit }: Pick<View, 'page' | 'lit'>,
  visible: VisibleGraph | null,
  inLight: ReadonlySet<string> | null,
): ReadonlySet<string> {
  return useMemo(() => {
    if (page === 'start' || visible === null) return none;
    const asked = lit.length > 0 ? lit : linesInLight(visible, inLight);
    return asked.length === 0 ? none : new Set(asked);
  }, [page, lit, visible, inLight]);
}

/** What the map shows, as one value; null while a place or an answer is awaited. */
export function useScene(
  shown: Shown,
  layout: Layout,
  view: View,
  excluded: VisibleGraph,
  /** Who keeps the light while nobody is chosen; null: everybody. */
  inLight: ReadonlySet<string> | null,
  /** What the signs show; null: who has how many relations. */
  measure: ShownMeasure | null,
): MapScene | null {
  const language = useLanguage();
  const { visible, always, degrees, start } = shown;
  const { positions, camps, rings, shape } = layout;
  const { actor, opened } = view;
  const grounds = useMemo(() => campsIn(camps, always, language), [camps, always, language]);
  const events = useMapEvents(shown, layout);
  const chosen = useChosen(view);
  const lit = useLit(view, visible, inLight);
  const isCovered = useMedia(narrow) && isSideOpen(view);
  return useMemo(() => {
    if (visible === null || visible.nodes.some(({ key }) => positions[key] === undefined))
      return null;
    const dimmed =
      inLight === null || actor !== null
        ? excluded.nodes
        : [...visible.nodes, ...excluded.nodes].filter(({ key }) => !inLight.has(key));
    return {
      ...chosen,
      edges: visible.edges,
      excluded: excluded.edges,
      // One who is awaited elsewhere has no place yet, and is shown once there is one.
      nodes: [
        ...visible.nodes,
        ...excluded.nodes.filter(({ key }) => positions[key] !== undefined),
      ],
      positions,
      camps: grounds,
      main: new Set(start),
      opened: new Set(opened),
      degrees: measure === null || measure.signs === 'color' ? degrees : measure.look.sizes,
      ...(measure === null || measure.signs === 'size' ? {} : { tints: measure.look.tints }),
      events,
      rings: rings === null ? null : { ...rings, shape },
      lit,
      nameOf: ({ attributes }) =>
        attributes.set === ownSet
          ? `${mapName(attributes, language)} ${ownSign}`
          : mapName(attributes, language),
      dimmed: dimmed.length === 0 ? none : new Set(dimmed.map(({ key }) => key)),
      covered: isCovered ? coveredOnPhone() : undefined,
    };
  }, [
    visible,
    excluded,
    inLight,
    positions,
    rings,
    shape,
    grounds,
    degrees,
    measure,
    start,
    events,
    chosen,
    lit,
    actor,
    opened,
    language,
    isCovered,
  ]);
}
