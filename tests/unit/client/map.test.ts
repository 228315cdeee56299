import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parallelLanes } from '../../../client/graph/parallelLanes.ts';
import { faded, sixDigits } from '../../../client/map/palette.ts';
import { breakName } from '../../../client/map/breakName.ts';
import { placeLabels } from '../../../client/map/placeLabels.ts';

const overlap = (
  a: { left: number; top: number; width: number; height: number },
  b: typeof a,
): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('labels', () => {
  const request = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    radius: fc.integer({ min: 8, max: 24 }),
    width: fc.integer({ min: 20, max: 140 }),
    height: fc.constantFrom(15, 30),
    priority: fc.integer({ min: 0, max: 50 }),
  });
  const frame = { left: 0, top: 0, width: 1000, height: 700 };

  test('that need not stand never overlap', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const placed = placeLabels(
          requests.map((item, index) => ({ ...item, key: String(index), must: false })),
          frame,
        );
        placed.forEach((a, index) =>
          placed.slice(index + 1).forEach((b) => expect(overlap(a, b)).toBe(false)),
        );
      }),
    );
  });
  test('that must stand are all placed', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), (requests) => {
        expect(
          placeLabels(
            requests.map((item, index) => ({ ...item, key: String(index), must: true })),
            frame,
          ),
        ).toHaveLength(requests.length);
      }),
    );
  });
  test('at the edge of the sheet stand within it, or not at all', () => {
    const label = { key: 'a', radius: 10, width: 120, height: 20, priority: 1, must: false };
    const [beside] = placeLabels([{ ...label, x: 900, y: 400 }], frame);
    expect(beside).toMatchObject({ left: 766, align: 'right' });
    expect(placeLabels([{ ...label, x: 990, y: 400, width: 2000 }], frame)).toEqual([]);
  });
  describe('that must stand, at the edge of the sheet', () => {
    const label = { radius: 10, width: 120, height: 20, must: true, y: 400 };
    const atEdge = { ...label, key: 'a', x: 985, priority: 1 };

    test('slide along their sign rather than leave it', () => {
      const beside = { left: 840, top: 380, width: 120, height: 30 };
      const [placed] = placeLabels([atEdge], frame, [], [], [beside]);
      expect(placed).toMatchObject({ left: 880, top: 413 });
    });
    test('choose before those that have room elsewhere', () => {
      const free = { ...label, key: 'b', x: 860, y: 400, width: 60, priority: 2 };
      const [first, second] = placeLabels([free, atEdge], frame);
      expect(first).toMatchObject({ key: 'a', place: 6 });
      expect(second).toMatchObject({ key: 'b', place: 1 });
    });
  });
  test('that must stand keep clear of what lies over the sheet', () => {
    const label = { key: 'a', radius: 10, width: 80, height: 20, priority: 1, must: true };
    const wall = { left: 0, top: 0, width: 1000, height: 100 };
    const [first] = placeLabels([{ ...label, x: 500, y: 105 }], frame, [], [], [wall]);
    expect(overlap(first ?? wall, wall)).toBe(false);
  });
  test('that must stand and find no place choose first in another turn', () => {
    const label = { radius: 10, width: 80, height: 20, priority: 1, must: true };
    const large = { ...label, key: 'large', x: 400, y: 300, width: 400, height: 200, priority: 3 };
    const placed = placeLabels([large, { ...label, key: 'last', x: 440, y: 300 }], frame);
    const [one, other] = placed;
    if (one === undefined || other === undefined) throw new Error('Not both are placed.');
    expect(overlap(one, other)).toBe(false);
  });
  test('break into two even lines, never inside a word', () => {
    expect(breakName('JNIM')).toEqual(['JNIM']);
    expect(breakName('Centre for Humanitarian Dialogue')).toEqual([
      'Centre for',
      'Humanitarian Dialogue',
    ]);
    expect(breakName('Abcdefghijklmnopqrstuvwxyz')).toEqual(['Abcdefghijklmnopqrstuvwxyz']);
  });
});

describe('parallel relations', () => {
  test('lie apart, whichever way they run', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), turned: fc.boolean() }), {
          selector: ({ key }) => key,
          minLength: 2,
          maxLength: 9,
        }),
        (items) => {
          const edges = items.map(({ key, turned }) => ({
            key,
            source: turned ? 'b' : 'a',
            target: turned ? 'a' : 'b',
          }));
          const lanes = parallelLanes(edges);
          // Seen from one side, so that a turned edge counts on the side on which it is drawn.
          const sides = edges.map(
            ({ key, source }) => (source === 'a' ? 1 : -1) * (lanes.get(key) ?? 0),
          );
          expect(new Set(sides.map((side) => side.toFixed(6))).size).toBe(edges.length);
        },
      ),
    );
  });
  test('alone runs straight', () =>
    expect(parallelLanes([{ key: 'x', source: 'a', target: 'b' }]).get('x')).toBe(0));
});

test('fading goes from the sheet to the color', () => {
  expect(faded('#102030', '#ffffff', 1)).toBe('#102030');
  expect(faded('#102030', '#ffffff', 0)).toBe('#ffffff');
  expect(sixDigits('#fff')).toBe('#ffffff');
});
