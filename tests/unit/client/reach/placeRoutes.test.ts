import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnsOf,
  placeRoutes,
  wayKey,
  type DrawnRoute,
} from '../../../../client/reach/placeRoutes.ts';
import { numberedHop, routeLines } from '../../../../client/reach/routeLines.ts';

const box = { width: 100, height: 64 };
const route = (...actors: string[]): DrawnRoute => ({
  actors,
  captions: actors.slice(1).map(() => 0),
});
const place = (routes: readonly DrawnRoute[]) => placeRoutes(routes, () => box, 860);

describe('the drawing of routes', () => {
  test('who asks stands at the left edge and who is asked for at the right, however many hops lie between', () => {
    const { actors, width } = place([
      route('a', 'b', 'c', 'd', 'z'),
      route('s', 'z'),
      route('a', 'z'),
    ]);
    const x = (id: string): number => actors.get(id)?.x ?? Number.NaN;
    expect(x('s')).toBeCloseTo(x('a'));
    for (const id of ['b', 'c', 'd']) {
      expect(x(id)).toBeGreaterThan(x('a'));
      expect(x(id)).toBeLessThan(x('z'));
    }
    expect(width).toBeGreaterThanOrEqual(860);
  });

  test('no two actors overlap and no line passes another actor, whatever the routes', () => {
    const middles = fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('a', 's'), middles), {
          minLength: 1,
          maxLength: 6,
          selector: (item) => JSON.stringify(item),
        }),
        (drawn) => {
          const routes = drawn.map(([first, middle]) => route(first, ...middle, 'z'));
          const { actors, ways } = place(routes);
          const all = [...actors];
          for (const [id, one] of all)
            for (const [other, two] of all)
              if (id < other)
                expect(
                  Math.abs(one.x - two.x) >= box.width - 1 ||
                    Math.abs(one.y - two.y) >= box.height - 1,
                  `${id} and ${other}`,
                ).toBe(true);
          for (const [key, points] of ways) {
            const ends = key.split(' ');
            for (const [id, { x, y }] of all)
              if (!ends.includes(id))
                for (const point of points)
                  expect(
                    Math.abs(point.x - x) >= box.width / 2 - 1 ||
                      Math.abs(point.y - y) >= box.height / 2 - 1,
                    `${key} past ${id}`,
                  ).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the columns are counted over all routes together, also where they go in a circle', () => {
    expect(columnsOf([route('a', 'b', 'z')])).toBe(3);
    expect(columnsOf([route('a', 'b', 'c', 'z'), route('a', 'c', 'd', 'z')])).toBe(5);
    expect(
      columnsOf([
        route('a', 'b', 'c', 'z'),
        route('a', 'd', 'z'),
        route('a', 'e', 'z'),
        route('a', 'f', 'z'),
        route('a', 'c', 'b', 'z'),
      ]),
    ).toBe(4);
    expect(columnsOf([])).toBe(0);
  });

  test('routes that share a hop run side by side, and each has its number where it goes alone', () => {
    const routes = [route('a', 'b', 'z'), route('a', 'b', 'c', 'z')];
    const shared = routeLines(routes, place(routes)).filter(({ hop }) => hop === 0);
    expect(new Set(shared.map(({ path }) => path)).size).toBe(2);
    expect(routes.map((_, at) => numberedHop(routes, at))).toEqual([1, 1]);
    expect(place(routes).ways.has(wayKey('b', 'z'))).toBe(true);
  });
});
