import { useMemo } from 'react';
import { placeEvents } from '../graph/placeEvents.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapScene } from '../map/mapScene.ts';
import { eventKey } from '../map/sceneEvents.ts';
import { useLanguage } from './useTexts.ts';
import { textIn } from '../../wording/names.ts';

const none: MapScene['events'] = [];

/** The events of a view as signs on the map; none where it does not ask for them, or some place is awaited. */
export function useMapEvents(
  { events, visible }: Pick<Shown, 'events' | 'visible'>,
  { positions }: Layout,
): MapScene['events'] {
  const language = useLanguage();
  const placed = useMemo(() => {
    if (events === null || events.length === 0 || visible === null) return [];
    if (visible.nodes.some(({ key }) => positions[key] === undefined)) return [];
    return placeEvents(events, new Set(visible.nodes.map(({ key }) => key)), positions);
  }, [events, visible, positions]);
  return useMemo(
    () =>
      placed.length === 0
        ? none
        : placed.map(({ event, participants, x, y }) => ({
            ...{ key: eventKey(event.id), id: event.id, kind: event.kind, participants, x, y },
            name: textIn(event, 'name', language),
          })),
    [placed, language],
  );
}
