import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../fixtures/plainDays.ts';
import { madeUpDescriptor, madeUpRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

/*
 * Every filter, alone and in pairs, against a count from the CSV files by code of this test alone: nothing of the model or
 * the loader is used, so that a mistake there cannot hide here.
 */
const relations = madeUpRows('relations');
const actors = madeUpRows('actors');
const kindOf = new Map(actors.map((actor) => [actor['id'], actor['kind']]));
const { dataUntil } = madeUpDescriptor().entremise;

const categoryOf: Record<string, string> = {};
for (const [category, types] of Object.entries({
  allegiance:
    'PLEDGED_ALLEGIANCE_TO ANSWERS_TO LEADS COMMANDS_IN MEMBER_OF COMPONENT_OF ALLIED_WITH FOUNDED MERGED_INTO SPLIT_FROM SUCCEEDED',
  mediation:
    'MANDATED MET_WITH NEGOTIATED_WITH DEBATED_WITH EXCHANGED_PRISONERS_WITH LOBBIED INTERMEDIARY_TO PERMITTED WILLING_TO_MEET INVITED_TO_TALKS SOUGHT_CONTACT_WITH REFUSED_TALKS_WITH REFERRED_TALKS_TO PROPOSED_AS_INTERMEDIARY DISMISSED',
  conflict:
    'FIGHTS ATTACKED KILLED ABDUCTED ARRESTED EXPELLED THREATENED TARGETS BLOCKADED RESTRICTED COMPETES_WITH ACCUSED LISTED_AS_TERRORIST',
  affiliation:
    'HOLDS_OFFICE_IN PART_OF REPRESENTS LIVES_AMONG COMPANION_OF KIN_OF WORKS_WITH DISCIPLE_OF FUNDS GOVERNS RECRUITS_FROM PROTECTS INSPIRED_BY',
  position:
    'FAVORS_DIALOGUE_WITH OPPOSES_DIALOGUE_WITH SUPPORTS DISTRUSTS REVERES CRITICIZED URGED DISTANCED_ITSELF_FROM',
}))
  for (const type of types.split(' ')) categoryOf[type] = category;
const states = new Set(
  'ANSWERS_TO LEADS COMMANDS_IN MEMBER_OF COMPONENT_OF ALLIED_WITH MANDATED INTERMEDIARY_TO PERMITTED WILLING_TO_MEET FIGHTS TARGETS BLOCKADED RESTRICTED COMPETES_WITH LISTED_AS_TERRORIST HOLDS_OFFICE_IN PART_OF REPRESENTS LIVES_AMONG COMPANION_OF KIN_OF WORKS_WITH DISCIPLE_OF FUNDS GOVERNS RECRUITS_FROM PROTECTS INSPIRED_BY FAVORS_DIALOGUE_WITH OPPOSES_DIALOGUE_WITH SUPPORTS DISTRUSTS REVERES'.split(
    ' ',
  ),
);
const day = 86_400_000;

type Row = Record<string, string>;
const begin = (row: Row): number =>
  row['since'] === '' ? -Infinity : firstDay(row['since'] ?? '');
const end = (row: Row): number => {
  if (!states.has(row['type'] ?? ''))
    return row['since'] === '' ? Infinity : lastDay(row['since'] ?? '');
  if (row['until'] === '..') return Infinity;
  if (row['until'] !== '') return lastDay(row['until'] ?? '');
  return row['ended'] === 'true' ? Date.parse(dataUntil) - day : Infinity;
};

/** When both ends of a relation may have been there. */
const actorsById = new Map(actors.map((actor) => [actor['id'], actor]));
const lives = (row: Row): readonly Row[] =>
  [row['source'], row['target']].map((id) => ({ ...actorsById.get(id), type: 'LEADS' }));
const bothFrom = (row: Row): number => Math.max(...lives(row).map(begin));
const bothUntil = (row: Row): number => Math.min(...lives(row).map(end));
const heldOn = (row: Row, date: string): boolean => {
  const then = Date.parse(date);
  const over = states.has(row['type'] ?? '') && end(row) < then;
  return begin(row) <= then && !over && bothFrom(row) <= then && bothUntil(row) >= then;
};

interface Filter {
  readonly query: string;
  readonly keeps: (row: Row) => boolean;
  readonly kinds?: readonly string[];
}
const filters: Record<string, Filter> = {
  'category mediation': {
    query: 'category=mediation',
    keeps: (row) => categoryOf[row['type'] ?? ''] === 'mediation',
  },
  'categories conflict and position': {
    query: 'category=conflict&category=position',
    keeps: (row) => ['conflict', 'position'].includes(categoryOf[row['type'] ?? ''] ?? ''),
  },
  'type LEADS': { query: 'type=LEADS', keeps: (row) => row['type'] === 'LEADS' },
  'types MANDATED and FIGHTS': {
    query: 'type=MANDATED&type=FIGHTS',
    keeps: (row) => ['MANDATED', 'FIGHTS'].includes(row['type'] ?? ''),
  },
  'status asserted': { query: 'status=asserted', keeps: (row) => row['status'] === 'asserted' },
  'statuses claimed and refuted': {
    query: 'status=claimed&status=refuted',
    keeps: (row) => ['claimed', 'refuted'].includes(row['status'] ?? ''),
  },
  'kinds Person and ArmedGroup': {
    query: 'kind=Person&kind=ArmedGroup',
    keeps: () => true,
    kinds: ['Person', 'ArmedGroup'],
  },
  'as of 2031': {
    query: 'asOf=2031',
    keeps: (row) => heldOn(row, '2031-12-31'),
  },
  'as of 2033-04': {
    query: 'asOf=2033-04',
    keeps: (row) => heldOn(row, '2033-04-30'),
  },
  'as of the end': {
    query: `asOf=${dataUntil}`,
    keeps: (row) => heldOn(row, dataUntil),
  },
  'no type at all': { query: 'type=', keeps: () => false },
  'window 2033-02 to 2033-05': {
    query: 'from=2033-02&until=2033-05',
    keeps: (row) =>
      Math.max(begin(row), bothFrom(row)) <= Date.parse('2033-05-31') &&
      Math.min(end(row), bothUntil(row)) >= Date.parse('2033-02-01'),
  },
};

/** Relation ids and actor ids that the filters leave, from the CSV alone. */
function expected(applied: readonly Filter[]) {
  const kinds = applied.flatMap((filter) => (filter.kinds === undefined ? [] : [filter.kinds]));
  const fits = (id: string | undefined): boolean =>
    kinds.every((allowed) => allowed.includes(kindOf.get(id) ?? ''));
  const edges = relations.filter(
    (row) =>
      applied.every((filter) => filter.keeps(row)) && fits(row['source']) && fits(row['target']),
  );
  const ofRelations = applied.some((filter) => filter.kinds === undefined);
  const nodes = ofRelations
    ? [...new Set(edges.flatMap((row) => [row['source'], row['target']]))]
    : actors.map((actor) => actor['id']).filter(fits);
  return { edges: edges.map((row) => row['id']).sort(), nodes: nodes.sort() };
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function answered(applied: readonly Filter[]) {
  const { body, status } = await server.get(
    `/api/v1/graph?${applied.map(({ query }) => query).join('&')}`,
  );
  expect(status).toBe(200);
  expect(body.attributes.nodeCount).toBe(body.nodes.length);
  expect(body.attributes.edgeCount).toBe(body.edges.length);
  return {
    edges: body.edges.map(({ key }: { key: string }) => key).sort(),
    nodes: body.nodes.map(({ key }: { key: string }) => key).sort(),
  };
}

describe('GET /graph', () => {
  test('without a filter gives every relation and every actor', async () => {
    expect(await answered([])).toEqual(expected([]));
  });

  test.each(Object.keys(filters))('filters by %s', async (name) => {
    const filter = filters[name] as Filter;
    const wanted = expected([filter]);
    if (!name.startsWith('no ')) expect(wanted.edges.length).toBeGreaterThan(0);
    // A filter that keeps everything would be tested by nothing.
    expect(wanted.edges.length).toBeLessThan(relations.length);
    expect(await answered([filter])).toEqual(wanted);
  });

  const dated = (name: string): boolean => name.startsWith('as of') || name.startsWith('window');
  const familyOf = (name: string): string =>
    dated(name)
      ? 'date'
      : (['categor', 'type', 'status', 'kind'].find((start) => name.includes(start)) ?? name);
  const pairs = Object.keys(filters).flatMap((a, index) =>
    Object.keys(filters)
      .slice(index + 1)
      .filter((b) => familyOf(a) !== familyOf(b))
      .map((b) => [a, b] as const),
  );
  test.each(pairs)('filters by %s and %s', async (a, b) => {
    const applied = [filters[a], filters[b]] as Filter[];
    expect(await answered(applied)).toEqual(expected(applied));
  });

  test.each(['', 'category=mediation&', 'asOf=2033&'])(
    'says under a limit how many would fit: %s',
    async (filters) => {
      const { body: all } = await server.get(`/api/v1/graph?${filters}limit=1000`);
      const { body } = await server.get(`/api/v1/graph?${filters}limit=3`);
      expect(all.attributes.found).toBeUndefined();
      expect(body.attributes.found).toEqual({
        actors: all.nodes.length,
        relations: all.edges.length,
      });
    },
  );

  test('keeps the actors of highest degree, then by id, under a limit', async () => {
    const { body } = await server.get('/api/v1/graph?limit=5');
    const degree = new Map<string, number>();
    for (const row of relations)
      for (const id of [row['source'] ?? '', row['target'] ?? ''])
        degree.set(id, (degree.get(id) ?? 0) + 1);
    const best = actors
      .map((actor) => actor['id'] ?? '')
      .sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 5);
    expect(body.nodes.map(({ key }: { key: string }) => key)).toEqual(best);
    expect(body.attributes.truncated).toBe(true);
    for (const { source, target } of body.edges)
      expect(best).toEqual(expect.arrayContaining([source, target]));
  });
});
