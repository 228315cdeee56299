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

const area = (a: Parameters<typeof overlap>[0], b: typeof a): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** Right, left, below and above of a sign. */
const aroundSign = (x: number, y: number, radius: number, width: number, height: number) => [
  [x + radius + 4, y - height / 2] as const,
  [x - radius - 4 - width, y - height / 2] as const,
  [x - width / 2, y + radius + 3] as const,
  [x - width / 2, y - radius - 3 - height] as const,
];

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
  test('that must stand cover another as little as can be, and keep clear of what lies over the sheet', () => {
    const label = { radius: 10, width: 80, height: 20, priority: 1, must: true };
    const wall = { left: 0, top: 0, width: 1000, height: 100 };
    const [first] = placeLabels([{ ...label, key: 'a', x: 500, y: 105 }], frame, [], [], [wall]);
    expect(overlap(first ?? wall, wall)).toBe(false);
    // Wherever it stands it covers one of them; the lower right corner touches it alone.
    const names = [
      { ...label, key: 'right', x: 424, y: 380, width: 300, height: 60, priority: 3 },
      { ...label, key: 'left', x: 376, y: 380, width: 300, height: 60, priority: 3 },
      { ...label, key: 'below', x: 400, y: 405, width: 40, height: 90, priority: 2 },
    ];
    const placed = placeLabels([...names, { ...label, key: 'last', x: 400, y: 415 }], frame);
    const last = placed.find(({ key }) => key === 'last') ?? wall;
    const onOthers = (box: typeof last) =>
      placed.reduce((sum, other) => (other.key === 'last' ? sum : sum + area(box, other)), 0);
    for (const [left, top] of aroundSign(400, 415, 10, 80, 20))
      expect(onOthers(last)).toBeLessThanOrEqual(onOthers({ ...last, left, top }) + 1e-9);
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
