import type { MetricDetail } from '../model/metrics.ts';
import type { Triad } from '../model/metricFindings.ts';
import { compareTexts } from '../reach/byId.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';

/** How many unbalanced triads an answer names. */
const mostNamed = 200;

type Signs = ReadonlyMap<string, ReadonlyMap<string, 1 | -1>>;

/** Pairs of one sign, by both their actors; how many have none, and how many have both. */
function signedPairs({ graph }: Network): { signs: Signs; unsigned: number; mixed: number } {
  const signs = new Map(graph.nodes().map((actor) => [actor, new Map<string, 1 | -1>()]));
  let unsigned = 0;
  let mixed = 0;
  graph.forEachEdge((_edge, tie, source, target) => {
    const [sign, other] = tie.signs;
    if (sign === undefined) unsigned += 1;
    else if (other !== undefined) mixed += 1;
    else {
      signs.get(source)?.set(target, sign);
      signs.get(target)?.set(source, sign);
    }
  });
  return { signs, unsigned, mixed };
}

/** Every three actors of whom each two have a sign, once, in the order of their ids. */
function* triadsIn(signs: Signs): Generator<Triad> {
  for (const [first, others] of signs) {
    const later = [...others.keys()].filter((other) => compareTexts(first, other) < 0);
    later.sort(compareTexts);
    for (const [at, second] of later.entries()) {
      const ofSecond = signs.get(second);
      for (const third of later.slice(at + 1)) {
        const sign = ofSecond?.get(third);
        if (sign === undefined) continue;
        yield {
          actors: [first, second, third],
          signs: [others.get(second) as 1 | -1, sign, others.get(third) as 1 | -1],
        };
      }
    }
  }
}

/**
 * Triads of signed ties: balanced where the product of the three signs is positive (Heider 1946, Cartwright and Harary 1956):
 * all three on good terms, or two against a third.
 */
export function triads(network: Network): Measured {
  const { signs, unsigned, mixed } = signedPairs(network);
  const counts = new Map<string, { balanced: number; unbalanced: number }>();
  const named: Triad[] = [];
  let balancedTriads = 0;
  let unbalancedTriads = 0;
  for (const triad of triadsIn(signs)) {
    const [a, b, c] = triad.signs;
    const isBalanced = a * b * c === 1;
    if (isBalanced) balancedTriads += 1;
    else unbalancedTriads += 1;
    if (!isBalanced && named.length < mostNamed) named.push(triad);
    for (const actor of triad.actors) {
      const count = counts.get(actor) ?? { balanced: 0, unbalanced: 0 };
      count[isBalanced ? 'balanced' : 'unbalanced'] += 1;
      counts.set(actor, count);
    }
  }
  const details: ReadonlyMap<string, Partial<Record<MetricDetail, number>>> = counts;
  return {
    values: new Map([...counts].map(([actor, { unbalanced }]) => [actor, unbalanced])),
    details,
    figures: { triads: balancedTriads + unbalancedTriads, balancedTriads, unbalancedTriads },
    triads: named,
    remarks: [
      { code: 'unsignedPairs', count: unsigned },
      { code: 'mixedPairs', count: mixed },
    ],
  };
}
