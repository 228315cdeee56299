import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Network, TieAttributes } from '../../../metrics/network.ts';

type Ends = readonly [string, string];

/** A network of ties, or with `on: 'access'` of hops; a sign where a pair has one. */
export function networkOfPairs(
  pairs: readonly (readonly [string, string, (1 | -1 | 0)?])[],
  on: Network['on'] = 'ties',
): Network {
  const graph: Network['graph'] =
    on === 'ties'
      ? new UndirectedGraph<object, TieAttributes>()
      : new DirectedGraph<object, TieAttributes>();
  const actors = new Set(pairs.flatMap(([source, target]) => [source, target]));
  for (const actor of [...actors].sort()) graph.addNode(actor);
  for (const [source, target, sign = 0] of pairs)
    graph.addEdge(source, target, {
      categories: new Set(['mediation' as const]),
      relations: 1,
      signs: new Set(sign === 0 ? [] : [sign]),
    });
  return { on, graph, relations: pairs.length, remarks: new Map() };
}

const pairsOf = (lines: string): Ends[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', others = ''] = line.trim().split(': ');
      return others.split(' ').map((to): Ends => [from, to]);
    });

/** The kite of D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35 (1990), 342–369. */
export const kite = networkOfPairs(
  pairsOf(`
    Andre: Beverly Carol Diane Fernando
    Beverly: Diane Ed Garth
    Carol: Diane Fernando
    Diane: Ed Fernando Garth
    Ed: Garth
    Fernando: Garth Heather
    Garth: Heather
    Heather: Ike
    Ike: Jane
  `),
);

/**
 * Marriages between families of Florence: J. F. Padgett, as in R. L. Breiger and P. E. Pattison, Cumulated social roles, Social
 * Networks 8 (1986), 215–256.
 */
export const florence = networkOfPairs(
  pairsOf(`
    Medici: Acciaiuoli Barbadori Ridolfi Tornabuoni Albizzi Salviati
    Castellani: Peruzzi Strozzi Barbadori
    Salviati: Pazzi
    Peruzzi: Strozzi Bischeri
    Strozzi: Ridolfi Bischeri
    Ridolfi: Tornabuoni
    Tornabuoni: Guadagni
    Albizzi: Ginori Guadagni
    Bischeri: Guadagni
    Guadagni: Lamberteschi
  `),
);

/** The karate club: W. W. Zachary, An information flow model, Journal of Anthropological Research 33 (1977), 452–473. */
export const karate = networkOfPairs(
  pairsOf(`
    1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
    2: 3 4 8 14 18 20 22 31
    3: 4 8 9 10 14 28 29 33
    4: 8 13 14
    5: 7 11
    6: 7 11 17
    7: 17
    9: 31 33 34
    10: 34
    14: 34
    15: 33 34
    16: 33 34
    19: 33 34
    20: 34
    21: 33 34
    23: 33 34
    24: 26 28 30 33 34
    25: 26 28 32
    26: 32
    27: 30 34
    28: 34
    29: 32 34
    30: 33 34
    31: 33 34
    32: 33 34
    33: 34
  `),
);

/** The network by which S. P. Borgatti explains Burt's measures: Structural holes: unpacking Burt's redundancy measures, Connections 20 (1997), 35–38. */
export const borgatti = networkOfPairs(
  pairsOf(`
    A: B F G E
    E: G
    F: G
    B: G D
    D: G
    G: C
  `),
);

/** Six pages: A. N. Langville and C. D. Meyer, A survey of eigenvector methods for web information retrieval, SIAM Review 47 (2005), 135–161. */
export const pages = networkOfPairs(
  pairsOf(`
    1: 2 3
    3: 1 2 5
    4: 5 6
    5: 4 6
    6: 4
  `),
  'access',
);
