import type { EventMessage } from '../../model/messages/events.ts';
import type { Position } from './layout.ts';

/** An event with a place on the sheet, and those of its participants who stand there. */
export interface PlacedEvent extends Position {
  readonly event: EventMessage;
  readonly participants: readonly string[];
}

/** More than so many would bury those who took part; those with most of them are shown. */
export const mostEvents = 240;

/** Units of the sheet that an event keeps from an actor and from other events. */
const room = { actor: 58, event: 52 } as const;
/** Places that are tried around the middle of its participants, each a little further out. */
const tries = 400;
/** The angle by which a spiral turns so that no two of its places lie behind each other. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Places that are taken, in squares as wide as the most that is kept from them, so that only neighbors are looked at. */
class Taken {
  readonly #side = Math.max(room.actor, room.event);
  readonly #squares = new Map<string, (Position & { readonly room: number })[]>();

  #square({ x, y }: Position): readonly [number, number] {
    return [Math.floor(x / this.#side), Math.floor(y / this.#side)];
  }

  add(place: Position, kept: number): void {
    const key = this.#square(place).join(' ');
    const known = this.#squares.get(key) ?? [];
    known.push({ ...place, room: kept });
    this.#squares.set(key, known);
  }

  isFree(place: Position): boolean {
    const [column, row] = this.#square(place);
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const other of this.#squares.get(`${column + dx} ${row + dy}`) ?? [])
          if (Math.hypot(other.x - place.x, other.y - place.y) < other.room) return false;
    return true;
  }
}

function middleOf(places: readonly Position[]): Position {
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

/** The free place nearest to a middle, on a spiral around it. */
function freePlace(middle: Position, taken: Taken): Position {
  for (let at = 0; at < tries; at += 1) {
    const away = 26 * Math.sqrt(at);
    const place = {
      x: middle.x + away * Math.cos(at * golden),
      y: middle.y + away * Math.sin(at * golden),
    };
    if (taken.isFree(place)) return place;
  }
  return middle;
}

/** Those who took part and are on the map, each once. */
const participantsIn = ({ participants }: EventMessage, there: ReadonlySet<string>): string[] => [
  ...new Set(participants.map(({ actor }) => actor).filter((actor) => there.has(actor))),
];

/**
 * Places for events between those who took part in them, clear of the signs of actors and of each other. Events with most
 * participants come first; the same map always has them at the same places.
 *
 * @param actors whoever is on the map
 */
export function placeEvents(
  events: readonly EventMessage[],
  actors: ReadonlySet<string>,
  positions: Readonly<Record<string, Position>>,
): readonly PlacedEvent[] {
  const taken = new Taken();
  for (const actor of actors) {
    const place = positions[actor];
    if (place !== undefined) taken.add(place, room.actor);
  }
  return events
    .map((event) => ({ event, participants: participantsIn(event, actors) }))
    .filter(({ participants }) => participants.length > 0)
    .sort(
      (a, b) => b.participants.length - a.participants.length || (a.event.id < b.event.id ? -1 : 1),
    )
    .slice(0, mostEvents)
    .map(({ event, participants }) => {
      const place = freePlace(
        middleOf(participants.flatMap((actor) => positions[actor] ?? [])),
        taken,
      );
      taken.add(place, room.event);
      return { event, participants, ...place };
    });
}
