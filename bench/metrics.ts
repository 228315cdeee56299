import { answerMetric, networkOf } from '../metrics/answerMetric.ts';
import { TooLarge } from '../metrics/tooLarge.ts';
import type { GraphMessage } from '../model/messages/graph.ts';
import { metricNames, metricNetworks, metricTable } from '../model/metrics.ts';
import type { MetricAsked } from '../model/metricFindings.ts';
import { datasetGraph } from '../tests/fixtures/datasetGraph.ts';
import { row, timed } from './measure.ts';
import { syntheticNetwork } from './syntheticNetwork.ts';

/*
 * How long measures take on the Mali data and on made-up networks: `node --import tsx bench/metrics.ts`. Milliseconds of one answer, the
 * network being made already (its own line), as in the thread that answers. A measure that is estimated says from how many
 * starting points; one that is refused says so.
 */
const networks: readonly (readonly [string, GraphMessage])[] = [
  ['Mali', await datasetGraph('seed/datasets/central-mali-2019')],
  ['1k/5k', syntheticNetwork(1_000, 5_000)],
  ['10k/50k', syntheticNetwork(10_000, 50_000)],
];

const told = (sample: { readonly of: number; readonly walked: number } | null): string =>
  sample === null ? '' : `from ${sample.walked} of ${sample.of}`;

row(['network, measure', 'ms', '', '']);
for (const [name, graph] of networks)
  for (const on of metricNetworks) {
    const asked: MetricAsked = {
      metric: 'degree',
      on,
      asOf: null,
      from: null,
      until: null,
      category: null,
      type: null,
      kind: null,
      status: null,
      attribute: null,
      undated: 'in',
    };
    let network!: ReturnType<typeof networkOf>;
    const making = await timed(() => (network = networkOf(graph, asked)));
    row([`${name} ${on}: ${network.graph.order} actors, ${network.graph.size} ties`, making]);
    for (const metric of metricNames) {
      if (!metricTable[metric].networks.includes(on)) continue;
      let said = '';
      const time = await timed(() => {
        try {
          said = told(answerMetric(network, { ...asked, metric }).sample);
        } catch (error) {
          if (!(error instanceof TooLarge)) throw error;
          said = 'refused';
        }
      });
      row([`  ${metric}`, time, said]);
    }
  }
