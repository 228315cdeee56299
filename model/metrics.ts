import { categories } from './categories.ts';

/** The measures that can be asked of a network, in the order in which every list shows them. */
export const metricNames = [
  'degree',
  'betweenness',
  'closeness',
  'pagerank',
  'communities',
  'components',
  'triads',
  'structural-holes',
  'removal',
] as const;
export type MetricName = (typeof metricNames)[number];

export const isMetricName = (word: string): word is MetricName =>
  metricNames.some((name) => name === word);

/** On what a measure is taken: ties of any kind, whichever way they go; or the hops that Reach would walk. */
export const metricNetworks = ['ties', 'access'] as const;
export type MetricNetwork = (typeof metricNetworks)[number];

/** Whether relations without any date count when a date is asked for. */
export const undatedChoices = ['out', 'in'] as const;
export type UndatedChoice = (typeof undatedChoices)[number];

/** What a row says beside its value. */
export const metricDetails = [
  ...categories,
  'relations',
  'approaches',
  'approachedBy',
  'reaches',
  'balanced',
  'unbalanced',
  'effectiveSize',
  'efficiency',
  'others',
  'parts',
] as const;
export type MetricDetail = (typeof metricDetails)[number];

/** What is said of a network as a whole. */
export const metricFigures = [
  'groups',
  'modularity',
  'triads',
  'balancedTriads',
  'unbalancedTriads',
  'cutActors',
] as const;
export type MetricFigure = (typeof metricFigures)[number];

/** Ranks of actors; or of the groups that they are in, by size. */
export const metricForms = ['ranking', 'groups'] as const;

/** A count of things, or a share or index with decimals. */
export const metricUnits = ['count', 'number'] as const;

interface MetricRow {
  readonly form: (typeof metricForms)[number];
  /** Which value has the first rank. */
  readonly first: 'greatest' | 'least';
  readonly unit: (typeof metricUnits)[number];
  /** Whether it keeps the direction of access. */
  readonly directed: boolean;
  readonly networks: readonly MetricNetwork[];
  readonly details: Readonly<Record<MetricNetwork, readonly MetricDetail[]>>;
}

const none = { ties: [], access: [] } as const;
const same = <Detail extends MetricDetail>(...details: readonly Detail[]) => ({
  ties: details,
  access: details,
});

/** Every measure: what the table of its answer looks like, and on what it can be asked. */
export const metricTable: Readonly<Record<MetricName, MetricRow>> = {
  degree: {
    form: 'ranking',
    first: 'greatest',
    unit: 'count',
    directed: true,
    networks: metricNetworks,
    details: { ties: [...categories, 'relations'], access: ['approaches', 'approachedBy'] },
  },
  betweenness: {
    form: 'ranking',
    first: 'greatest',
    unit: 'number',
    directed: true,
    networks: metricNetworks,
    details: none,
  },
  closeness: {
    form: 'ranking',
    first: 'greatest',
    unit: 'number',
    directed: true,
    networks: metricNetworks,
    details: same('reaches'),
  },
  pagerank: {
    form: 'ranking',
    first: 'greatest',
    unit: 'number',
    directed: true,
    networks: metricNetworks,
    details: none,
  },
  communities: {
    form: 'groups',
    first: 'greatest',
    unit: 'count',
    directed: false,
    networks: metricNetworks,
    details: none,
  },
  components: {
    form: 'groups',
    first: 'greatest',
    unit: 'count',
    directed: false,
    networks: metricNetworks,
    details: none,
  },
  triads: {
    form: 'ranking',
    first: 'greatest',
    unit: 'count',
    directed: false,
    networks: ['ties'],
    details: same('balanced', 'unbalanced'),
  },
  'structural-holes': {
    form: 'ranking',
    first: 'least',
    unit: 'number',
    directed: false,
    networks: metricNetworks,
    details: same('effectiveSize', 'efficiency', 'others'),
  },
  removal: {
    form: 'ranking',
    first: 'greatest',
    unit: 'count',
    directed: false,
    networks: metricNetworks,
    details: same('parts'),
  },
};

/** What a reader has to know of how an answer was made. */
export const metricAssumptions = [
  'tiesWithoutDirection',
  'accessWithDirection',
  'accessWithoutDirection',
  'parallelAsOne',
  'asReachWalks',
  'hostileCounted',
  'allTimes',
  'window',
  'repeatable',
  'sampled',
] as const;
export type MetricAssumption = (typeof metricAssumptions)[number];

/** What was left out or counted with a doubt; each comes with how many. */
export const metricRemarks = [
  'undatedLeftOut',
  'undatedCounted',
  'uncertainCounted',
  'refutedLeftOut',
  'noAccess',
  'broadLeftOut',
  'withoutTies',
  'withoutValue',
  'unsignedPairs',
  'mixedPairs',
] as const;
export type MetricRemark = (typeof metricRemarks)[number];
