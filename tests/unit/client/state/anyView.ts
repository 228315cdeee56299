import { tableColumns } from '../../../../client/state/tableOrder.ts';
import fc from 'fast-check';
import { actorKinds } from '../../../../model/actorKinds.ts';
import { categories } from '../../../../model/categories.ts';
import { parsePartialDate } from '../../../../model/partialDate.ts';
import { bases, relationTypes } from '../../../../model/relationTypes.ts';
import { channels, statuses } from '../../../../model/statuses.ts';
import { defaultWeights, weightNames } from '../../../../model/weights.ts';
import { usualAssumptions, withWeight } from '../../../../client/state/assumptions.ts';
import {
  metricNames,
  metricNetworks,
  metricTable,
  undatedChoices,
} from '../../../../model/metrics.ts';
import {
  measuredSigns,
  playSpeeds,
  themes,
  timeSteps,
  type AsOf,
  type View,
} from '../../../../client/state/view.ts';
import { timeWindowCodec } from '../../../../client/state/timeWindow.ts';
import { eventKinds } from '../../../../model/eventKinds.ts';

const id = fc.constantFrom('hamadoun-koufa', 'jnim', 'peul', 'france');
const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]));
const ids = fc.uniqueArray(id);
const actorsOrKinds = fc.subarray(['hamadoun-koufa', 'kind:Person', 'kind:Association']);

const asOf = fc
  .constantFrom('all', '2017', '2017-03', '2017-03-02', null)
  .map((text): AsOf => (text === null || text === 'all' ? text : parsePartialDate(text)));

const assumptions = fc
  .record({
    weights: fc.array(fc.tuple(fc.constantFrom(...weightNames), fc.integer({ min: 0, max: 999 }))),
    forbid: fc.subarray([...bases]),
    walk: fc.subarray([...channels]),
  })
  .map(({ weights, ...rest }) => ({
    ...weights.reduce((all, [name, value]) => withWeight(all, name, value), usualAssumptions),
    ...rest,
  }))
  .filter(({ weights }) => weightNames.every((name) => weights[name] !== defaultWeights[name]));

const supposition = fc.record({
  source: id,
  type: fc.constantFrom(...relationTypes),
  target: id,
  channel: fc.option(fc.constantFrom(...channels)),
});

const coordinate = fc.integer({ min: -9_999, max: 9_999 });

/** Any view that an address can say. */
export const anyView: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(
    'map',
    'table',
    'measures',
    'reach',
    'query',
    'events',
    'places',
    'sources',
    'quality',
    'present',
    'import',
    'datasets',
  ),
  story: fc.option(id),
  scene: fc.option(id),
  draft: fc.option(id),
  screen: fc.constantFrom('speaker', 'audience', null),
  actor: fc.option(id),
  relation: fc.option(id),
  event: fc.option(id),
  place: fc.option(id),
  source: fc.option(id),
  asOf,
  window: fc
    .constantFrom(null, '2017..2017', '2017-03..2018', '2016-01-02..2017-03')
    .map((text) => (text === null ? null : timeWindowCodec.parse(text))),
  excluded: fc.constantFrom('hide', 'dim'),
  timeline: fc.constantFrom('open', 'closed', null),
  step: fc.constantFrom(...timeSteps),
  speed: fc.constantFrom(...playSpeeds),
  query: fc.constantFrom('blocus', 'l’été & l’hiver', null),
  eventKind: fc.option(fc.constantFrom(...eventKinds)),
  outcome: fc.constantFrom('told', 'untold', null),
  within: fc.option(id),
  category: some(categories),
  kind: some(actorKinds),
  status: some(statuses),
  attributes: fc.array(
    fc.record({
      column: fc.constantFrom('rank', 'a:b', 'né, à'),
      value: fc.constantFrom('', 'x', '1, 2: 3 & 100 %'),
    }),
    { maxLength: 2 },
  ),
  certainOnly: fc.boolean(),
  scope: fc.constantFrom('main', 'all'),
  added: ids,
  opened: ids,
  rows: fc.constantFrom('relations', 'actors'),
  order: fc.option(fc.record({ by: fc.constantFrom(...tableColumns), isDown: fc.boolean() })),
  measure: fc.option(
    fc
      .record({
        name: fc.constantFrom(...metricNames),
        on: fc.constantFrom(...metricNetworks),
        undated: fc.option(fc.constantFrom(...undatedChoices)),
      })
      .filter(({ name, on }) => metricTable[name].networks.includes(on)),
  ),
  signs: fc.option(fc.constantFrom(...measuredSigns)),
  rowsWith: fc.constantFrom(null, 'koufa', 'a, b & c', 'é=1'),
  moved: fc.array(fc.record({ actor: id, x: coordinate, y: coordinate }), { maxLength: 3 }),
  look: fc.option(
    fc.record({ x: coordinate, y: coordinate, span: fc.integer({ min: 1, max: 9_999 }) }),
  ),
  hidden: ids,
  from: ids,
  to: ids,
  avoid: actorsOrKinds,
  through: actorsOrKinds,
  without: ids,
  hops: fc.option(fc.integer({ min: 1, max: 12 })),
  routes: fc.option(fc.integer({ min: 1, max: 50 })),
  show: fc.constantFrom('entries', 'stances', 'ledger', 'routes'),
  compare: fc
    .constantFrom('2017', '2017-03-02', null)
    .map((day) => (day === null ? day : parsePartialDate(day))),
  detours: fc.boolean(),
  assume: assumptions,
  suppose: fc.array(supposition, { maxLength: 3 }),
  lit: fc.subarray(['r-1', 'koufa-leads-katiba']),
  ask: fc.constantFrom('questions', 'cypher', 'connect'),
  question: fc.option(id),
  params: fc.constantFrom(null, {}, { one: 'peul', day: '2017-03-02' }, { text: 'a;b:c & d + e' }),
  cypher: fc.constantFrom(null, 'MATCH (a)-[r]->(b) WHERE a.name = "é, è"\nRETURN a, r // 100 %'),
  values: fc.constantFrom(null, '{"one": [1, 2]}'),
  language: fc.option(fc.constantFrom('en', 'fr')),
  theme: fc.option(fc.constantFrom(...themes)),
});
