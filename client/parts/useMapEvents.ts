import { useMemo } from 'react';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapScene } from '../map/mapScene.ts';
import { mapEvents } from './mapEvents.ts';
import { useLanguage } from './useTexts.ts';

/** The events of a view as signs on the map; none where it does not ask for them, or some place is awaited. */
export function useMapEvents(
  { events, visible }: Pick<Shown, 'events' | 'visible'>,
  { positions }: Layout,
): MapScene['events'] {
  const language = useLanguage();
  return useMemo(
    () => mapEvents({ events, visible }, positions, language),
    [events, visible, positions, language],
  );
}
