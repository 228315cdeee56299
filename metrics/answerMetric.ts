import type { MetricAssumption, MetricName } from '../model/metrics.ts';
import { metricRemarks, metricTable } from '../model/metrics.ts';
import type { GraphMessage } from '../model/messages/graph.ts';
import type { MetricAsked, MetricFindings } from '../model/metricFindings.ts';
import { compareTexts } from '../reach/byId.ts';
import { accessNetwork } from './accessNetwork.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { communities } from './communities.ts';
import { components } from './components.ts';
import { degree } from './degree.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { pageRank } from './pageRank.ts';
import { rankActors, withoutNoise } from './rankActors.ts';
import { removal } from './removal.ts';
import { structuralHoles } from './structuralHoles.ts';
import { tieNetwork } from './tieNetwork.ts';
import { triads } from './triads.ts';

const measures: Readonly<Record<MetricName, (network: Network) => Measured>> = {
  degree,
  betweenness,
  closeness,
  pagerank: pageRank,
  communities,
  components,
  triads,
  'structural-holes': structuralHoles,
  removal,
};

/** How many actors a group is told by. */
const mostNamed = 3;

function assumptionsOf(asked: MetricAsked, { on }: Network): MetricAssumption[] {
  const { directed } = metricTable[asked.metric];
  const isHostileCounted = on === 'ties' && asked.metric !== 'triads' && asked.category === null;
  const access = directed ? 'accessWithDirection' : 'accessWithoutDirection';
  return [
    on === 'access' ? access : 'tiesWithoutDirection',
    'parallelAsOne',
    ...(on === 'access' ? (['asReachWalks'] as const) : []),
    ...(isHostileCounted ? (['hostileCounted'] as const) : []),
    ...(asked.asOf === null && asked.from === null ? (['allTimes'] as const) : []),
    ...(asked.from === null ? [] : (['window'] as const)),
  ];
}

/** What of a network was left out or is in doubt, the measure's own remarks last. */
function remarksOf(network: Network, measured: Measured): MetricFindings['coverage']['remarks'] {
  const withoutValue = network.graph.order - measured.values.size;
  const counts = new Map([
    ...network.remarks,
    ['withoutValue', withoutValue] as const,
    ...(measured.remarks ?? []).map(({ code, count }) => [code, count] as const),
  ]);
  return metricRemarks.flatMap((code) => {
    const count = counts.get(code) ?? 0;
    return count === 0 ? [] : [{ code, count }];
  });
}

/** The members of a group with most ties. */
const foremost = ({ graph }: Network, members: readonly string[]): string[] =>
  [...members]
    .sort((a, b) => graph.degree(b) - graph.degree(a) || compareTexts(a, b))
    .slice(0, mostNamed);

/** The network that a question is about, of a graph with its filters. */
export const networkOf = (graph: GraphMessage, asked: MetricAsked): Network =>
  asked.on === 'access' ? accessNetwork(graph, asked) : tieNetwork(graph, asked);

/**
 * Takes a measure of a network. The same question of the same data has the same answer, byte for byte.
 * @throws TooLarge
 */
export function answerMetric(network: Network, asked: MetricAsked): MetricFindings {
  const measured = measures[asked.metric](network);
  const { groups = [], figures = {}, triads: named = [], sample = null } = measured;
  return {
    asked,
    rows: rankActors(asked.metric, measured),
    groups: groups.map((members) => ({
      size: members.length,
      actors: foremost(network, members),
    })),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, withoutNoise(value)]),
    ),
    triads: named,
    assumptions: [
      ...assumptionsOf(asked, network),
      ...(measured.assumptions ?? []),
      ...(sample === null ? [] : (['sampled'] as const)),
    ],
    sample,
    coverage: {
      actors: network.graph.order,
      relations: network.relations,
      ties: network.graph.size,
      remarks: remarksOf(network, measured),
    },
  };
}
