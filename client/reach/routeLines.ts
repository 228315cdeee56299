import { wayKey, type DrawnRoute, type PlacedRoutes, type Point } from './placeRoutes.ts';

/** The line of one hop of one route. */
export interface RouteLine {
  readonly route: number;
  readonly hop: number;
  /** Whether it is the first of the routes that share the hop: what is said of the hop is said once. */
  readonly leads: boolean;
  /** An SVG path from sign to sign. */
  readonly path: string;
  /** Where its number, or its break, stands: between two columns. */
  readonly middle: Point;
}

/** Pixels between lines that run side by side. */
const laneWidth = 6;
/** Pixels along a hop between the numbers of routes that share it. */
const numberWidth = 23;

/** A curve that leaves and meets each of its points level, so that lines of one layer run side by side. */
const level = ([first, ...others]: readonly Point[]): string =>
  others.reduce<{ path: string; from: Point }>(
    ({ path, from }, to) => {
      const middle = (from.x + to.x) / 2;
      return { path: `${path}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`, from: to };
    },
    { path: `M${first?.x ?? 0} ${first?.y ?? 0}`, from: first ?? { x: 0, y: 0 } },
  ).path;

/** The lines of routes that are placed: hops that several routes share are drawn side by side. */
export function routeLines(routes: readonly DrawnRoute[], placed: PlacedRoutes): RouteLine[] {
  const shared = new Map<string, number[]>();
  for (const [route, { actors }] of routes.entries())
    for (let at = 1; at < actors.length; at += 1) {
      const key = wayKey(actors[at - 1] ?? '', actors[at] ?? '');
      shared.set(key, [...(shared.get(key) ?? []), route]);
    }
  return routes.flatMap(({ actors }, route) =>
    actors.slice(1).map((target, hop): RouteLine => {
      const source = actors[hop] ?? '';
      const together = shared.get(wayKey(source, target)) ?? [route];
      const lane = together.indexOf(route) - (together.length - 1) / 2;
      const points = (placed.ways.get(wayKey(source, target)) ?? []).map(({ x, y }) => ({
        x,
        y: y + lane * laneWidth,
      }));
      // Its words have a place of their own; else the sign, the side of its box, and then the first place between the columns.
      const middle = placed.captions.get(wayKey(source, target)) ?? points[2] ?? { x: 0, y: 0 };
      return {
        route,
        hop,
        leads: together[0] === route,
        path: level(points),
        middle: { x: middle.x + together.indexOf(route) * numberWidth, y: middle.y },
      };
    }),
  );
}

/** The hop at which the number of a route stands: the first that it shares with no other, else its first. */
export function numberedHop(routes: readonly DrawnRoute[], route: number): number {
  const hops = ({ actors }: DrawnRoute): string[] =>
    actors.slice(1).map((target, at) => wayKey(actors[at] ?? '', target));
  const own = routes[route];
  if (own === undefined) return 0;
  const others = new Set(routes.flatMap((other, at) => (at === route ? [] : hops(other))));
  return Math.max(
    0,
    hops(own).findIndex((hop) => !others.has(hop)),
  );
}
