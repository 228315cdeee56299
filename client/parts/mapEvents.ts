import type { Language } from '../../model/wording.ts';
import { textIn } from '../../wording/names.ts';
import { placeEvents } from '../graph/placeEvents.ts';
import type { Positions } from '../graph/layoutQuestion.ts';
import type { Shown } from '../graph/shownOf.ts';
import type { MapScene } from '../map/mapScene.ts';
import { eventKey } from '../map/sceneEvents.ts';

const none: MapScene['events'] = [];

/** The events of a view as signs on the map; none where it does not ask for them, or some place is awaited. */
export function mapEvents(
  { events, visible }: Pick<Shown, 'events' | 'visible'>,
  positions: Positions,
  language: Language,
): MapScene['events'] {
  if (events === null || events.length === 0 || visible === null) return none;
  if (visible.nodes.some(({ key }) => positions[key] === undefined)) return none;
  const there = new Set(visible.nodes.map(({ key }) => key));
  return placeEvents(events, there, positions).map(({ event, participants, x, y }) => ({
    ...{ key: eventKey(event.id), id: event.id, kind: event.kind, participants, x, y },
    name: textIn(event, 'name', language),
  }));
}
