import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metricMessage, type MetricMessage } from '../../model/messages/metrics.ts';
import { metricNames, metricTable } from '../../model/metrics.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpDescriptor, madeUpRows, type CsvRow } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const relations = madeUpRows('relations');
const { leader, people } = cast;
const { dataUntil } = madeUpDescriptor().entremise;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The answer to a question, checked by its schema. */
async function measure(question: string): Promise<MetricMessage> {
  const { status, body } = await server.get(`/api/v1/metrics/${question}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return metricMessage.parse(body);
}

const rowOf = ({ items }: MetricMessage, actor: string) =>
  items.find(({ actor: { id } }) => id === actor);

/** With how many others each has a tie, counted from the CSV by code of this test alone. */
function tiesIn(rows: readonly CsvRow[]): Map<string, number> {
  const others = new Map<string, Set<string>>();
  for (const { source = '', target = '' } of rows)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      others.set(one, (others.get(one) ?? new Set()).add(other));
  return new Map([...others].map(([actor, set]) => [actor, set.size]));
}

describe.each(metricNames)('%s', (metric) => {
  test('is answered with its ranks, what it means and what it rests on', async () => {
    for (const on of metricTable[metric].networks) {
      const answer = await measure(`${metric}?on=${on}`);
      expect(answer.total).toBe(answer.items.length);
      expect(answer.items[0]?.rank).toBe(1);
      expect(answer.items.map(({ rank }) => rank)).toEqual(
        answer.items.map(({ rank }) => rank).sort((a, b) => a - b),
      );
      expect(answer.items.every(({ actor }) => actor.name !== '')).toBe(true);
      expect(answer.coverage.actors).toBeGreaterThan(0);
      expect(answer.question.asOf).toBe(on === 'access' ? dataUntil : null);
      for (const text of [answer.asked, answer.definition, answer.caveat, answer.coverage.text])
        expect([text.en, text.fr].every((told) => told.length > 20)).toBe(true);
      expect(JSON.stringify(answer)).not.toMatch(/best mediator|meilleur médiateur/i);
      expect(JSON.stringify(await measure(`${metric}?on=${on}&limit=100000`))).toBe(
        JSON.stringify(answer),
      );
    }
  });
});

describe('what counts', () => {
  test('all ties but those refuted, each other actor once', async () => {
    const answer = await measure('degree');
    const counted = relations.filter(({ status }) => status !== 'refuted');
    const expected = tiesIn(counted);
    expect(new Map(answer.items.map(({ actor, value }) => [actor.id, value]))).toEqual(expected);
    expect(answer.coverage.relations).toBe(counted.length);
    expect(answer.coverage.remarks).toContainEqual(
      expect.objectContaining({
        code: 'refutedLeftOut',
        count: relations.length - counted.length,
      }),
    );
  });

  test('what is refuted, where it is asked for', async () => {
    const refuted = relations.filter(({ status }) => status === 'refuted');
    const answer = await measure('degree?status=refuted');
    expect(answer.coverage.relations).toBe(refuted.length);
  });

  test('one category alone', async () => {
    const answer = await measure('degree?category=mediation');
    const all = await measure('degree');
    for (const { actor, value, details } of answer.items) {
      expect(details.mediation).toBe(value);
      expect(rowOf(all, actor.id)?.details.mediation).toBe(value);
    }
  });

  test('on a date, undated relations only where they are asked for, and counted either way', async () => {
    const out = await measure('degree?asOf=2033');
    const with_ = await measure('degree?asOf=2033&undated=in');
    const { body: graph } = await server.get('/api/v1/graph?asOf=2033');
    const held = graph.edges.filter(
      ({ attributes }: { attributes: { status: string } }) => attributes.status !== 'refuted',
    );
    const undated = held.filter(
      ({ attributes }: { attributes: { since: string | null; until: string | null } }) =>
        attributes.since === null && attributes.until === null,
    ).length;
    expect(undated).toBeGreaterThan(0);
    expect(out.coverage.relations).toBe(held.length - undated);
    expect(with_.coverage.relations).toBe(held.length);
    expect(out.coverage.remarks).toContainEqual({
      code: 'undatedLeftOut',
      count: undated,
      text: {
        en: expect.stringMatching(`^${undated} undated relations? left out$`),
        fr: expect.stringMatching(`^${undated} relations? sans date laissées? de côté$`),
      },
    });
    expect(with_.coverage.remarks).toContainEqual(
      expect.objectContaining({ code: 'undatedCounted', count: undated }),
    );
  });

  test('access is what Reach walks: as many can be approached as its circle has in one hop', async () => {
    const answer = await measure('degree?on=access');
    const { body } = await server.post('/api/v1/reach/go-betweens', {
      from: [leader.id],
      maxHops: 1,
    });
    const { body: graph } = await server.get('/api/v1/graph');
    const broad = new Set(
      graph.nodes
        .filter(
          ({ attributes }: { attributes: { breadth: string } }) => attributes.breadth === 'broad',
        )
        .map(({ key }: { key: string }) => key),
    );
    const near = body.goBetweens.filter(({ actor }: { actor: string }) => !broad.has(actor));
    expect(rowOf(answer, leader.id)?.details.approaches).toBe(near.length);
    expect(rowOf(answer, people.id)).toBeUndefined();
    expect(answer.coverage.remarks).toContainEqual(
      expect.objectContaining({ code: 'broadLeftOut', count: broad.size }),
    );
  });

  test('groups share out the actors, the largest first', async () => {
    for (const metric of ['communities', 'components']) {
      const { groups, items, figures } = await measure(metric);
      expect(figures.groups).toBe(groups.length);
      for (const [at, { size }] of groups.entries())
        expect(items.filter(({ group }) => group === at + 1).length).toBe(size);
      expect(groups.map(({ size }) => size)).toEqual(
        groups.map(({ size }) => size).sort((a, b) => b - a),
      );
    }
  });

  test('rows can be fewer, the measure not', async () => {
    const all = await measure('betweenness');
    const few = await measure('betweenness?limit=3');
    expect(few.items).toEqual(all.items.slice(0, 3));
    expect([few.total, few.truncated]).toEqual([all.total, true]);
  });

  test('a filter that leaves nothing leaves nobody to rank', async () => {
    for (const metric of metricNames) {
      const { items, coverage } = await measure(`${metric}?category=`);
      expect([items.length, coverage.actors, coverage.relations]).toEqual([0, 0, 0]);
    }
  });
});

describe('what cannot be asked', () => {
  test.each([
    ['fame', 404, 'name', 'unknownMetric'],
    ['degree?colour=red', 400, 'colour', 'unknownParameter'],
    ['degree?on=rumor', 400, 'on', 'notAChoice'],
    ['degree?asOf=2033&from=2032&until=2033', 400, 'asOf', 'dateAndWindow'],
    ['degree?on=access&from=2032&until=2033', 400, 'from', 'accessInWindow'],
    ['degree?undated=perhaps', 400, 'undated', 'notAChoice'],
    ['triads?on=access', 400, 'on', 'metricNeedsTies'],
    ['degree?limit=0', 400, 'limit', 'notANumber'],
  ])('%s', async (question, status, field, code) => {
    const answer = await server.get(`/api/v1/metrics/${question}`);
    expect(answer.body).toMatchObject({ status, field, code, expected: expect.any(String) });
    expect(answer.status).toBe(status);
  });

  test('an unknown measure is answered with those that there are', async () => {
    const { body } = await server.get('/api/v1/metrics/fame');
    for (const name of metricNames) expect(body.expected).toContain(name);
  });

  test('only GET', async () => {
    const response = await fetch(`${server.url}/api/v1/metrics/degree`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('whoever asks for the public layer gets measures without what is restricted', async () => {
  const open = await server.get('/api/v1/metrics/degree', { 'Entremise-Layer': 'public' });
  const restricted = relations.filter(({ handling }) => handling === 'restricted');
  expect(restricted.length).toBeGreaterThan(0);
  const all = await measure('degree');
  expect(metricMessage.parse(open.body).coverage.relations).toBeLessThan(all.coverage.relations);
});

test('the document tells of it', async () => {
  const { body } = await server.get('/api/v1/openapi.json');
  const { get } = body.paths['/api/v1/metrics/{name}'];
  expect(get.parameters.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['name', 'asOf', 'category', 'on', 'undated', 'limit']),
  );
});
