import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Tie } from './findCommunities.ts';
import type { Position } from './layout.ts';
import { sheetHeight, sheetWidth } from './spread.ts';

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly target: Position;
  readonly isTied: boolean;
}

/** Rounds of the simulation: fewer for many signs, whose rounds take longer. */
function roundsFor(count: number): number {
  if (count > 3_000) return 60;
  return count > 600 ? 140 : 300;
}

/** The share of the sheet that signs with the room around them may fill: discs cannot lie closer than 0.9. */
const filling = 0.5;
/** The room that a sign has at most, as a radius in units of the sheet. */
const roomiest = 70;

/** A repeatable number from 0 to 1 for a text (FNV-1a). */
function numberOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0) / 0x1_0000_0000;
}

const middleOf = (places: readonly Position[]): Position => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
  y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
});

/** Beside whom each actor is tied to. */
function neighborsOf(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>();
  for (const [source, target, category] of ties) {
    if (category === 'conflict' || source === target) continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbors.get(one);
      if (known === undefined) neighbors.set(one, [other]);
      else known.push(other);
    }
  }
  return neighbors;
}

/** The middle of each camp: of those of its members that stand, else around the sheet, the largest camps first. */
function campMiddles(
  camps: readonly (readonly string[])[],
  fixed: Readonly<Record<string, Position>>,
): Position[] {
  const homeless = camps.filter((members) => members.every((key) => fixed[key] === undefined));
  return camps.map((members) => {
    const standing = members.flatMap((key) => fixed[key] ?? []);
    if (standing.length > 0) return middleOf(standing);
    const angle = (2 * Math.PI * homeless.indexOf(members)) / homeless.length + 0.4;
    return { x: Math.cos(angle) * sheetWidth * 0.5, y: Math.sin(angle) * sheetHeight * 0.5 };
  });
}

/**
 * Places those who stand nowhere yet: on the ground of their camp, beside whom they are tied to, clear of each other (a
 * simulation of forces after Fruchterman & Reingold 1991, by d3-force). Who is fixed stays. The same question always has the
 * same answer.
 */
export function placeRest(
  nodes: readonly string[],
  ties: readonly Tie[],
  camps: readonly (readonly string[])[],
  fixed: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const neighbors = neighborsOf(ties);
  const middles = campMiddles(camps, fixed);
  const campOf = new Map(camps.flatMap((members, at) => members.map((key) => [key, at] as const)));
  const targetOf = (key: string): Position => {
    const camp = campOf.get(key);
    const middle = camp === undefined ? undefined : middles[camp];
    const friends = (neighbors.get(key) ?? []).filter((other) => fixed[other] !== undefined);
    const near = friends
      .filter((other) => camp === undefined || campOf.get(other) === camp)
      .flatMap((other) => fixed[other] ?? []);
    if (near.length === 0) return middle ?? middleOf([]);
    const friend = middleOf(near);
    return middle === undefined ? friend : middleOf([friend, friend, middle]);
  };
  const room = Math.min(
    roomiest,
    Math.sqrt((sheetWidth * sheetHeight * filling) / (Math.PI * Math.max(1, nodes.length))),
  );
  const bodies = [...nodes].sort().map((key): Body => {
    const at = fixed[key];
    const target = targetOf(key);
    const angle = 2 * Math.PI * numberOf(key);
    const away = room * (0.6 + 2 * numberOf(`${key} away`));
    return at === undefined
      ? {
          key,
          target,
          isTied: campOf.has(key) || neighbors.has(key),
          x: target.x + away * Math.cos(angle),
          y: target.y + away * Math.sin(angle),
        }
      : { key, target: at, isTied: true, x: at.x, y: at.y, fx: at.x, fy: at.y };
  });
  const links = linksWithin(bodies, neighbors);
  forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ key }) => key)
        .distance(room * 2.6)
        .strength(0.06),
    )
    .force('campX', forceX<Body>(({ target }) => target.x).strength(pullOf))
    .force('campY', forceY<Body>(({ target }) => target.y).strength(pullOf))
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(-room * 0.9)
        .distanceMax(room * 6),
    )
    .force(
      'clear',
      forceCollide<Body>(({ fx }) => (fx === undefined ? room : room * 1.15)).iterations(3),
    )
    .stop()
    .tick(roundsFor(nodes.length));
  return Object.fromEntries(bodies.map(({ key, x = 0, y = 0 }) => [key, fixed[key] ?? { x, y }]));
}

/** How strongly an actor is drawn to where it belongs; one without camp or tie just lies around. */
const pullOf = ({ isTied }: Body): number => (isTied ? 0.11 : 0.03);

function linksWithin(
  bodies: readonly Body[],
  neighbors: ReadonlyMap<string, readonly string[]>,
): SimulationLinkDatum<Body>[] {
  const there = new Set(bodies.map(({ key }) => key));
  return bodies.flatMap(({ key }) =>
    [...new Set(neighbors.get(key))]
      .filter((other) => key < other && there.has(other))
      .map((other) => ({ source: key, target: other })),
  );
}
