import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundOf, type Ground } from '../../../../client/map/campGround.ts';
import type { SceneCamp } from '../../../../client/map/mapScene.ts';

type Ring = readonly (readonly number[])[];
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a ring lies around a cell. */
function isAround(ring: Ring, [column, row]: readonly [number, number]): boolean {
  return ring.reduce((inside, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[(at + ring.length - 1) % ring.length] ?? [];
    const crosses = y > row !== fromY > row && column < x + ((row - y) / (fromY - y)) * (fromX - x);
    return crosses ? !inside : inside;
  }, false);
}

/** The camps on whose ground a place lies. */
function campsAt({ camps, left, top, cell }: Ground, { x, y }: Place): string[] {
  const at = [(x - left) / cell, (top - y) / cell] as const;
  return camps
    .filter(({ levels: [outer] }) => {
      const rings: Ring[] = outer?.coordinates.flat() ?? [];
      return rings.filter((ring) => isAround(ring, at)).length % 2 === 1;
    })
    .map(({ camp }) => camp);
}

const campOf = (id: string, members: readonly string[]): SceneCamp => ({
  id,
  name: id,
  hasGround: true,
  members,
});
const place = fc.record({
  x: fc.integer({ min: 0, max: 1300 }),
  y: fc.integer({ min: 0, max: 900 }),
});

test('a camp that stands apart has all its actors on its ground, and nobody else on it', () => {
  const north = { a: { x: 0, y: 1000 }, b: { x: 60, y: 1000 }, c: { x: 30, y: 950 } };
  const south = { d: { x: 1000, y: 0 }, e: { x: 1050, y: 30 }, f: { x: 1010, y: 60 } };
  const alone = { g: { x: 500, y: 500 } };
  const ground = groundOf([campOf('north', ['a', 'b', 'c']), campOf('south', ['d', 'e', 'f'])], {
    ...north,
    ...south,
    ...alone,
  });
  if (ground === null) throw new Error('There is no ground.');
  for (const at of Object.values(north)) expect(campsAt(ground, at)).toEqual(['north']);
  for (const at of Object.values(south)) expect(campsAt(ground, at)).toEqual(['south']);
  expect(campsAt(ground, alone.g)).toEqual([]);
});

test('no place lies on the ground of two camps, and every outline is closed', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 4, maxLength: 60 }),
      fc.integer({ min: 1, max: 6 }),
      (places, count) => {
        const positions = Object.fromEntries(places.map((one, at) => [`a${at}`, one]));
        const camps = Array.from({ length: count }, (_, camp) =>
          // Those of the last share are in no camp.
          campOf(
            `camp${camp}`,
            Object.keys(positions).filter((_key, at) => at % (count + 1) === camp),
          ),
        );
        const ground = groundOf(camps, positions);
        if (ground === null) return;
        for (let x = -100.3; x < 1400; x += 37)
          for (let y = -100.3; y < 1000; y += 37)
            expect(campsAt(ground, { x, y }).length).toBeLessThanOrEqual(1);
        for (const { levels } of ground.camps)
          for (const ring of levels.flatMap(({ coordinates }) => coordinates.flat()))
            expect(ring.at(-1)).toEqual(ring[0]);
      },
    ),
    { numRuns: 15 },
  );
});
