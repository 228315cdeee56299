import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommunities, type Tie } from '../../../../client/graph/findCommunities.ts';
import { layOut } from '../../../../client/graph/layout.ts';

const names = Array.from({ length: 24 }, (_, at) => `actor-${at}`);
const tie = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(...names),
  fc.constantFrom('allegiance', 'mediation', 'conflict', 'affiliation', 'position'),
);
const ties: fc.Arbitrary<readonly Tie[]> = fc.array(tie, { maxLength: 60 });
const question = {
  nodes: names,
  main: names.slice(0, 6),
  fixed: { 'actor-0': { x: 100, y: -50 } },
  camps: [names.slice(0, 10), names.slice(10, 16)],
};

describe('the layout', () => {
  test('is the same for the same actors and relations, in whatever order', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const one = layOut({ ...question, ties: some });
        const other = layOut({ ...question, nodes: [...names].reverse(), ties: some });
        expect(other.positions).toEqual(one.positions);
      }),
      { numRuns: 15 },
    );
  });

  test('leaves those in place who stand somewhere, and gives everybody a place of his own', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const { positions } = layOut({ ...question, ties: some });
        expect(positions['actor-0']).toEqual({ x: 100, y: -50 });
        const later = layOut({
          ...question,
          nodes: [...names, 'newcomer'],
          ties: [...some, ['newcomer', 'actor-3', 'mediation']],
          fixed: positions,
        }).positions;
        for (const name of names) expect(later[name]).toEqual(positions[name]);
        const places = Object.values(later);
        expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(
          places.length,
        );
      }),
      { numRuns: 15 },
    );
  });

  test('places the main actors as if they were alone, so that the whole network has them where the first view has', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const alone = layOut({ ...question, nodes: question.main, ties: some, camps: [] });
        const among = layOut({ ...question, ties: some });
        for (const name of question.main)
          expect(among.positions[name]).toEqual(alone.positions[name]);
      }),
      { numRuns: 15 },
    );
  });

  test('keeps camps together: nearer to their own middle than to that of the other', () => {
    const { positions } = layOut({
      ...question,
      ties: [],
      fixed: { 'actor-0': { x: -500, y: 0 }, 'actor-10': { x: 500, y: 0 } },
      main: ['actor-0', 'actor-10'],
    });
    for (const name of names.slice(0, 10)) expect(positions[name]?.x).toBeLessThan(0);
    for (const name of names.slice(10, 16)) expect(positions[name]?.x).toBeGreaterThan(0);
  });
});

describe('communities', () => {
  const clique = (members: readonly string[], category: Tie[2]): Tie[] =>
    members.flatMap((a, at) => members.slice(at + 1).map((b): Tie => [a, b, category]));
  test('are those who stand together; who fights does not', () => {
    const [left, right] = [names.slice(0, 6), names.slice(6, 12)];
    const found = findCommunities(names, [
      ...clique(left, 'allegiance'),
      ...clique(right, 'affiliation'),
      ...left.flatMap((a) => right.map((b): Tie => [a, b, 'conflict'])),
      ['actor-0', 'actor-20', 'mediation'],
    ]);
    expect(found.map(({ members }) => [...members].sort())).toEqual([
      [...left, 'actor-20'].sort(),
      [...right].sort(),
    ]);
    expect(found[0]?.chief).toBe('actor-0');
  });
});
