import type { GraphEdge } from '../../model/messages/graph.ts';
import type { Channel } from '../../model/statuses.ts';
import type { Position } from '../graph/layout.ts';
import type { Look } from '../state/placed.ts';
import type { Covers } from './covers.ts';
import type { Under } from './under.ts';

/**
 * Whether the map is drawn: `lost` while the graphics card has taken the drawing away and it is being made anew;
 * `impossible` where that cannot be done, or the browser has no WebGL at all.
 */
export type MapState = 'drawn' | 'lost' | 'impossible';

/** What the map tells of itself. */
export interface MapEvents {
  /** An actor was chosen; null: the sheet was. */
  onSelect(actor: string | null): void;
  onExpand(actor: string): void;
  /** The sign of a folded camp was chosen. */
  onOpenCamp?(camp: string): void;
  /** The sign of an event was chosen. */
  onEvent?(event: string): void;
  /** An actor was dragged somewhere. It is no choice. */
  onMove(actor: string, position: Position): void;
  /** Somebody has moved the camera, and it rests. */
  onLook?(look: Look): void;
  /** The camera moves, or has jumped: signs stand elsewhere than they did. */
  onMoving?(): void;
  /** Signs stand where they will stay: the camera rests, or another scene is shown. */
  onRest?(): void;
  /** The state of a channel on the date shown. */
  channelOf(edge: GraphEdge): Channel | null;
  /** A relation was chosen. */
  onRelation?(relation: string): void;
  /** What lies under the pointer now, and where the pointer is, in pixels of the sheet: for words beside it. */
  onHover?(under: Under, at: { readonly x: number; readonly y: number }): void;
  onState?(state: MapState): void;
  /** What lies over the sheet now: names and who is brought in keep clear of it. */
  covers?(): Covers;
}
