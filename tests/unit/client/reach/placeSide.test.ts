import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeSide, type PlacedSide } from '../../../../client/reach/sideDrawing/placeSide.ts';
import { sceneOf } from '../../../../client/reach/sideDrawing/sceneOf.ts';
import type { SideScene } from '../../../../client/reach/sideDrawing/sideScene.ts';
import { sideSizes as sizes } from '../../../../client/reach/sideDrawing/sideSizes.ts';
import { entryClasses } from '../../../../model/messages/entryPoint.ts';
import { answerGiven, type EntryGiven } from '../../../fixtures/reachAnswer.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sign = (what: string, x: number, y: number): Box => ({
  what: `sign ${what}`,
  left: x - sizes.radius,
  right: x + sizes.radius,
  top: y - sizes.radius,
  bottom: y + sizes.radius,
});

/** Everything drawn that must not lie on anything else. */
function boxesOf(placed: PlacedSide, scene: SideScene): Box[] {
  const beside = (what: string, edge: 'left' | 'right', x: number, width: number) => ({
    what,
    left: edge === 'left' ? x - width : x,
    right: edge === 'left' ? x : x + width,
  });
  const onEdges = placed.edges.flatMap(({ edge, x, labelX, rows }) => [
    ...rows.headings.map(({ text, y }) => ({
      ...beside(`heading ${text}`, edge, labelX, text.length),
      top: y - 9,
      bottom: y,
    })),
    ...rows.entries.flatMap(({ entry, y, labelY }) => [
      sign(entry.actor, x, y),
      ...entry.label.map((line, at) => ({
        ...beside(`name ${entry.actor} ${at}`, edge, labelX, line.length * sizes.letter),
        top: labelY + at * sizes.line - 9,
        bottom: labelY + at * sizes.line + sizes.descent,
      })),
    ]),
  ]);
  const within = scene.inside.flatMap(({ actor, label }) => {
    const at = placed.inside.actors.get(actor);
    return at === undefined ? [] : [sign(actor, at.x, at.y), labelBelow(actor, at, label)];
  });
  return [...onEdges, ...within];
}

const labelBelow = (
  what: string,
  { x, y }: { readonly x: number; readonly y: number },
  label: readonly string[],
): Box => ({
  what: `name ${what}`,
  left: x - 20,
  right: x + 20,
  top: y + sizes.radius + 3,
  bottom: y + sizes.radius + label.length * sizes.line + sizes.descent,
});

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const ways: readonly (readonly string[])[] = [
  ['marsan'],
  ['fleet', 'marsan'],
  ['squadron', 'fleet', 'marsan'],
  ['roe', 'marsan'],
];

const entry: fc.Arbitrary<EntryGiven> = fc
  .record({
    actor: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,12}){0,5}$/),
    class: fc.constantFrom(...entryClasses),
    way: fc.constantFrom(...ways),
    between: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ actor, class: entryClass, way, between }) => ({
    actor,
    class: entryClass,
    contact: way[0] ?? 'marsan',
    inside: way.slice(1),
    ...(between === null ? {} : { route: ['mayor', ...['p', 'q', 'r'].slice(0, between), actor] }),
  }));
const someEntries = fc.uniqueArray(entry, { selector: ({ actor }) => actor, maxLength: 30 });

const sceneFor = (entries: readonly EntryGiven[], most = 100): SideScene =>
  sceneOf(answerGiven({ entries, from: ['mayor'] }), 'en', {
    most,
    chosen: null,
    compact: false,
  });

describe('the drawing of a side', () => {
  test('nothing lies on anything else, and all of it lies within the drawing', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const scene = sceneFor(entries);
        const placed = placeSide(scene);
        const boxes = boxesOf(placed, scene);
        for (const [at, box] of boxes.entries()) {
          expect(box.left, box.what).toBeGreaterThanOrEqual(0);
          expect(box.right, box.what).toBeLessThanOrEqual(placed.width);
          expect(box.top, box.what).toBeGreaterThanOrEqual(0);
          expect(box.bottom, box.what).toBeLessThanOrEqual(placed.height);
          for (const other of boxes.slice(at + 1))
            expect(overlaps(box, other), `${box.what} on ${other.what}`).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
  test('every entry point stands once, on an edge of the region, with a way to whom it meets', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const placed = placeSide(sceneFor(entries));
        const { region } = placed;
        const drawn = placed.edges.flatMap(({ x, rows }) =>
          rows.entries.map((row) => ({ x, row })),
        );
        expect(drawn.map(({ row }) => row.entry.actor).sort()).toEqual(
          entries.map(({ actor }) => actor).sort(),
        );
        for (const { x, row } of drawn) {
          expect([region.x, region.x + region.width]).toContain(x);
          expect(row.y).toBeGreaterThan(region.y);
          expect(row.y).toBeLessThan(region.y + region.height);
          const way = placed.inside.entryWays.get(row.entry.actor) ?? [];
          expect(way[0]).toEqual({ x, y: row.y });
          expect(way.at(-1)).toEqual(placed.inside.actors.get(row.entry.inside[0] ?? ''));
        }
      }),
    );
  });
  test('who belongs to the side stands inside the region', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { region, inside } = placeSide(sceneFor(entries));
        for (const { x, y } of inside.actors.values()) {
          expect(x - sizes.radius).toBeGreaterThan(region.x);
          expect(x + sizes.radius).toBeLessThan(region.x + region.width);
          expect(y - sizes.radius).toBeGreaterThan(region.y);
          expect(y + sizes.radius).toBeLessThan(region.y + region.height);
        }
      }),
    );
  });
  test('a line to the target passes between the others, through no sign', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { inside } = placeSide(sceneFor(entries));
        const actors = [...inside.actors.values()];
        for (const way of inside.entryWays.values())
          for (const point of way.slice(1, -2))
            for (const { x, y } of actors)
              if (Math.abs(x - point.x) <= sizes.lead)
                expect(Math.abs(y - point.y)).toBeGreaterThanOrEqual(sizes.radius);
      }),
    );
  });
  test('a long class is cut and counted; the chosen one is drawn wherever it stands', () => {
    const entries = Array.from({ length: 9 }, (_, at): EntryGiven => ({
      actor: `door ${at}`,
      class: 'working',
    }));
    const { groups } = sceneOf(answerGiven({ entries }), 'en', {
      most: 3,
      chosen: 'door 7',
      compact: false,
    });
    expect(groups[0]?.entries.map(({ actor }) => actor)).toEqual([
      'door 0',
      'door 1',
      'door 2',
      'door 7',
    ]);
    expect(groups[0]?.more).toBe('and 5 more in the list');
  });
  test('what is lost says why, and stands across from what is open', () => {
    const lost: EntryGiven = {
      actor: 'pilot',
      class: 'lost',
      more: {
        lostBecause: [
          {
            relation: null,
            actor: 'pilot',
            cause: 'actorEnded',
            reason: { en: '', fr: '' },
            evidence: [],
          },
        ],
      },
    };
    const scene = sceneFor([{ actor: 'wives', class: 'working' }, lost]);
    expect(scene.groups.map(({ class: entryClass, edge }) => [entryClass, edge])).toEqual([
      ['working', 'left'],
      ['lost', 'right'],
    ]);
    expect(scene.groups[1]?.entries[0]?.note).toContain('no longer there');
  });
});
