import type { Point } from './curve.ts';
import type { RelationLine } from './fan.ts';
import { nearestLine, type HitIndex } from './hits.ts';
import type { MapEvents } from './mapEvents.ts';
import type { Picture } from './picture.ts';
import type { PointerDeeds } from './pointer.ts';
import { eventOfKey } from './sceneEvents.ts';
import type { Screen } from './screen.ts';
import { nothing, type Under } from './under.ts';

/** What the pointer's deeds need of the map. */
export interface GestureHost {
  readonly events: MapEvents;
  picture(): Picture | null;
  hits(): HitIndex | null;
  screen(): Screen | null;
  /** The lines in focus, as they are drawn. */
  lines(): readonly RelationLine[];
  /** Turns the attention to what lies under the pointer. */
  attend(under: Under): void;
  drag(actor: string, to: Point): void;
  drop(actor: string): void;
}

/** Pixels around a sign within which a finger means it. */
const fingertip = 12;

function underOf(host: GestureHost, at: Point, finger: boolean): Under {
  const picture = host.picture();
  const hits = host.hits();
  const screen = host.screen();
  if (picture === null || hits === null || screen === null) return nothing;
  const actor = hits.actorAt(screen, at, finger ? fingertip : undefined);
  if (actor !== null) return { what: 'actor', actor };
  const line = nearestLine(host.lines(), at);
  if (line !== null) return { what: 'relations', relations: [line.relation] };
  const strand = picture.strands.get(hits.strandAt(screen, at) ?? '');
  if (strand === undefined) return nothing;
  return { what: 'relations', relations: strand.relations.map(({ key }) => key) };
}

function choose(host: GestureHost, under: Under): void {
  const fold = under.what === 'actor' ? host.picture()?.folds.get(under.actor) : undefined;
  const event = under.what === 'actor' ? eventOfKey(under.actor) : null;
  if (event !== null) host.events.onEvent?.(event);
  else if (fold !== undefined) host.events.onOpenCamp?.(fold.camp.id);
  else if (under.what === 'actor') host.events.onSelect(under.actor);
  else if (under.what === 'nothing') host.events.onSelect(null);
  else {
    const [first, second] = under.relations;
    // Of several none is meant yet: they are spread out, and the next click chooses one.
    if (first !== undefined && second === undefined) host.events.onRelation?.(first);
    host.attend(under);
  }
}

/** What mouse and fingers do to the map. */
export const gesturesOf = (host: GestureHost): PointerDeeds => ({
  under: (at, finger) => underOf(host, at, finger),
  hover: (under, [x, y]) => {
    host.attend(under);
    host.events.onHover?.(under, { x, y });
  },
  choose: (under) => choose(host, under),
  expand: (actor) => {
    if (host.picture()?.nodes.has(actor) === true) host.events.onExpand(actor);
  },
  drag: (actor, to) => host.drag(actor, to),
  drop: (actor) => host.drop(actor),
});
