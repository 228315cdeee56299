import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../metrics/betweenness.ts';
import { closeness } from '../../../metrics/closeness.ts';
import { communities } from '../../../metrics/communities.ts';
import { components } from '../../../metrics/components.ts';
import { degree } from '../../../metrics/degree.ts';
import type { Measured } from '../../../metrics/measured.ts';
import { pageRank } from '../../../metrics/pageRank.ts';
import { removal } from '../../../metrics/removal.ts';
import { structuralHoles } from '../../../metrics/structuralHoles.ts';
import { triads } from '../../../metrics/triads.ts';
import { borgatti, florence, karate, kite, networkOfPairs, pages } from './textbookNetworks.ts';

/** Values as far as they are published. */
function expectValues({ values }: Measured, published: Readonly<Record<string, number>>): void {
  for (const [actor, value] of Object.entries(published))
    expect(values.get(actor), actor).toBeCloseTo(value, 2.7);
}

// Values as Krackhardt (1990) has them; networkx holds the same in its own tests of betweenness and closeness.
describe('Krackhardt’s kite', () => {
  test('Diane has most ties', () => {
    expectValues(degree(kite), {
      ...{ Andre: 4, Beverly: 4, Carol: 3, Diane: 6, Ed: 3 },
      ...{ Fernando: 5, Garth: 5, Heather: 3, Ike: 2, Jane: 1 },
    });
  });
  test('Heather stands between', () => {
    expectValues(betweenness(kite), {
      ...{ Andre: 0.023, Beverly: 0.023, Carol: 0, Diane: 0.102, Ed: 0 },
      ...{ Fernando: 0.231, Garth: 0.231, Heather: 0.389, Ike: 0.222, Jane: 0 },
    });
  });
  test('Fernando and Garth are closest', () => {
    expectValues(closeness(kite), {
      ...{ Andre: 0.529, Beverly: 0.529, Carol: 0.5, Diane: 0.6, Ed: 0.5 },
      ...{ Fernando: 0.643, Garth: 0.643, Heather: 0.6, Ike: 0.429, Jane: 0.31 },
    });
  });
  test('Heather and Ike alone hold others together', () => {
    const { values, figures } = removal(kite);
    expect(figures).toEqual({ cutActors: 2 });
    // Heather: seven from two; Ike: eight from one.
    expectValues({ values }, { Heather: 14, Ike: 8, Diane: 0, Jane: 0 });
  });
});

describe('the families of Florence', () => {
  test('the Medici stand between (M. O. Jackson, Social and Economic Networks, 2008, section 1.2.1)', () => {
    expectValues(betweenness(florence), {
      ...{ Acciaiuoli: 0, Albizzi: 0.212, Barbadori: 0.093, Bischeri: 0.104, Castellani: 0.055 },
      ...{ Ginori: 0, Guadagni: 0.255, Lamberteschi: 0, Medici: 0.522, Pazzi: 0, Peruzzi: 0.022 },
      ...{ Ridolfi: 0.114, Salviati: 0.143, Strozzi: 0.103, Tornabuoni: 0.092 },
    });
  });
  test('and are closest (values as networkx holds them in its own tests)', () => {
    expectValues(closeness(florence), {
      ...{ Acciaiuoli: 0.368, Albizzi: 0.483, Barbadori: 0.4375, Bischeri: 0.4, Castellani: 0.389 },
      ...{ Ginori: 0.333, Guadagni: 0.467, Lamberteschi: 0.326, Medici: 0.56, Pazzi: 0.286 },
      ...{ Peruzzi: 0.368, Ridolfi: 0.5, Salviati: 0.389, Strozzi: 0.4375, Tornabuoni: 0.483 },
    });
  });
  test('have most ties, and hold three apart', () => {
    expectValues(degree(florence), { Medici: 6, Guadagni: 4, Strozzi: 4, Pazzi: 1 });
    // Without them the Acciaiuoli are alone, and the Salviati have the Pazzi only: one from 13, and two from 11.
    const { values } = removal(florence);
    expectValues({ values }, { Medici: 35, Salviati: 13, Albizzi: 13, Guadagni: 13, Strozzi: 0 });
  });
});

describe('Zachary’s karate club', () => {
  test('has 34 members and 78 ties', () => {
    expect([karate.graph.order, karate.graph.size]).toEqual([34, 78]);
  });
  test('the instructor (1) and the president (34) stand between (values as networkx gives them)', () => {
    expectValues(betweenness(karate), { 1: 0.4376, 34: 0.3041, 33: 0.1452, 3: 0.1437, 32: 0.1383 });
    expectValues(closeness(karate), { 1: 0.569, 3: 0.559, 34: 0.55, 32: 0.541 });
    expectValues(degree(karate), { 34: 17, 1: 16, 33: 12, 3: 10, 2: 9 });
  });
  test('falls into four communities, near the best modularity there is, 0.4198 (Brandes et al. 2008)', () => {
    const { figures, groups } = communities(karate);
    expect(figures?.groups).toBe(4);
    expect(figures?.modularity).toBeGreaterThan(0.415);
    expect(figures?.modularity).toBeLessThanOrEqual(0.4199);
    const of = (member: string) => groups?.find((members) => members.includes(member));
    expect(of('1')).not.toBe(of('34'));
  });
  test('hangs together, and hangs for some on the instructor alone', () => {
    expect(components(karate).figures).toEqual({ groups: 1 });
    // Member 12 knows only him, and 5, 6, 7, 11 and 17 nobody else outside.
    expectValues(removal(karate), { 1: 1 * 32 + 5 * 27, 34: 0 });
  });
});

test('Burt’s measures on Borgatti’s network (values of UCINET, as networkx holds them in its own tests)', () => {
  const measured = structuralHoles(borgatti);
  expectValues(measured, { G: 0.4, A: 0.595, C: 1 });
  expect(measured.details?.get('G')?.effectiveSize).toBeCloseTo(4.67, 2);
  expect(measured.details?.get('A')?.effectiveSize).toBeCloseTo(2.5, 2);
  expect(measured.details?.get('C')).toEqual({ effectiveSize: 1, efficiency: 1, others: 1 });
});

test('PageRank of the six pages of Langville and Meyer, damping 0.9', () => {
  expectValues(pageRank(pages, 0.9), {
    ...{ 1: 0.0372, 2: 0.054, 3: 0.0415, 4: 0.3751, 5: 0.206, 6: 0.2862 },
  });
});

describe('signed triads (Heider 1946, Cartwright and Harary 1956)', () => {
  const of = (a: 1 | -1, b: 1 | -1, c: 1 | -1) =>
    triads(
      networkOfPairs([
        ['a', 'b', a],
        ['b', 'c', b],
        ['a', 'c', c],
      ]),
    ).figures;
  test.each([
    ['three friends', 1, 1, 1, 1],
    ['two friends with one foe', 1, -1, -1, 1],
    ['the friend of two foes', 1, 1, -1, 0],
    ['three foes', -1, -1, -1, 0],
  ] as const)('%s', (_name, a, b, c, balanced) => {
    expect(of(a, b, c)).toEqual({
      triads: 1,
      balancedTriads: balanced,
      unbalancedTriads: 1 - balanced,
    });
  });
  test('names who is in an unbalanced one, with its signs; ties without a sign make none', () => {
    const found = triads(
      networkOfPairs([
        ['a', 'b', 1],
        ['b', 'c', -1],
        ['a', 'c', 1],
        ['c', 'd', 1],
        ['b', 'd', 0],
      ]),
    );
    expect(found.triads).toEqual([{ actors: ['a', 'b', 'c'], signs: [1, -1, 1] }]);
    expect([...found.values]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect(found.remarks).toContainEqual({ code: 'unsignedPairs', count: 1 });
  });
});
