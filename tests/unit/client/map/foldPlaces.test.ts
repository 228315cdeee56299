import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, foldRadius } from '../../../../client/map/foldPlaces.ts';

const place = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -200, max: 200 }),
});
/** The outermost, so far apart that there is room for all. */
const corners = [-700, 700].flatMap((x) => [-500, 500].map((y) => ({ x, y })));
const folds = fc.array(fc.record({ at: place, members: fc.integer({ min: 4, max: 200 }) }), {
  minLength: 1,
  maxLength: 20,
});
/** Pixels by which the rims of two signs may meet: the simulation ends before the last of them. */
const met = 3;
const rim = 23;

describe('folds', () => {
  test('stand clear of each other and of the signs that stay', () => {
    fc.assert(
      fc.property(folds, fc.array(place, { maxLength: 8 }), (asked, others) => {
        const standing = [...corners, ...others];
        const placed = apart(asked, standing, 1).map((at, index) => ({
          ...at,
          radius: foldRadius(asked[index]?.members ?? 0),
        }));
        placed.forEach((one, index) => {
          const signs = [
            ...placed.slice(index + 1),
            ...standing.map((at) => ({ ...at, radius: rim })),
          ];
          for (const other of signs)
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
              one.radius + other.radius - met,
            );
        });
      }),
      { numRuns: 25 },
    );
  });

  test('leave the height of a wide sheet to nobody: they go aside', () => {
    const standing = [-60, 60].map((y) => ({ x: 0, y }));
    const wide = [-150, 150].map((x) => ({ x, y: 0 }));
    const asked = [-50, -20, 20, 50].map((y) => ({ at: { x: 5, y }, members: 100 }));
    for (const { y } of apart(asked, [...standing, ...wide], 1))
      expect(Math.abs(y)).toBeLessThanOrEqual(61);
  });

  test('stand where they would stand alone, if nothing is near', () => {
    const at = { x: 40, y: -7 };
    const [placed] = apart([{ at, members: 9 }], [{ x: 200, y: 0 }], 1);
    expect(placed).toEqual(at);
  });
});
