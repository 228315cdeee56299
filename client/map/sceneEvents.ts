import type { EventKind } from '../../model/eventKinds.ts';
import type { Position } from '../graph/layout.ts';

/** An event on the map, with those who took part. */
export interface SceneEvent extends Position {
  /** The key of its sign among those of the actors. */
  readonly key: string;
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  /** Actors, each once. */
  readonly participants: readonly string[];
}

const prefix = 'event:';

/** The key of the sign of an event; no id of an actor has a colon. */
export const eventKey = (id: string): string => `${prefix}${id}`;

/** The event of a sign; null for the sign of what is none. */
export const eventOfKey = (key: string): string | null =>
  key.startsWith(prefix) ? key.slice(prefix.length) : null;
