import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { categories } from '../../model/categories.ts';
import { snapshotMessage, type SnapshotMessage } from '../../model/messages/snapshot.ts';
import { metricNames } from '../../model/metrics.ts';
import { answerFromSnapshot } from '../../offline/answers/answerFromSnapshot.ts';
import { pack, unpack } from '../../offline/file/packing.ts';
import { cast } from '../fixtures/cast.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const { leader, chief, judge, priest, government, president, union, fleet } = cast;

/** What is typed into the search: names, beginnings, slips, other scripts, initials, nothing, nonsense. */
const typed = [
  ...['', 'ilo', 'Ilo Marsan', 'marsan ilo', 'captain mars', 'capt', 'marsna', 'zoe sramek'],
  ...['ŠRÁMEK', 'orsel', 'd’orsel', 'إيلو مارسان', 'halvane navy', 'navy of', 'fln', 'talks'],
  ...['reeds', 'harbour', 'harborr', 'courier', 'night', 'of', 'the', '—', 'xyzzy', 'joren hask'],
  ...['union dockers', 'estuary lookout', 'inquiry', 'pier nine', 'straitsconference', 'ߛߌߙߊ'],
];

const times = [
  ...['', 'asOf=2031', 'asOf=2032-06', 'asOf=2033-03-15', 'asOf=2034-06-30', 'asOf=1990'],
  ...['from=2032&until=2032', 'from=2033-02&until=2033-05-31', 'from=1990&until=1991'],
];

const filters = [
  ...categories.map((category) => `category=${category}`),
  'kind=Person',
  'kind=Person&kind=ArmedGroup&asOf=2033',
  'status=asserted',
  'status=reported&status=claimed&category=mediation',
  'type=INTERMEDIARY_TO',
  'category=',
  'limit=5',
  'limit=3&kind=Person',
];

/** Questions that read, for every row of a dataset and every filter. */
function questionsFor({ nodes, relationships }: SnapshotMessage): string[] {
  const idsOf = (label: string): string[] =>
    nodes
      .filter(({ labels }) => labels.includes(label))
      .map(({ properties }) => String(properties['id']));
  const relations = relationships.flatMap(({ properties }) => properties['id'] ?? []);
  return [
    ...['/model', '/attributes', '/quality', '/stories', '/places', '/sources', '/events?limit=3'],
    ...typed.flatMap((text) =>
      ['/actors', '/search'].map((path) => `${path}?limit=8&q=${encodeURIComponent(text)}`),
    ),
    ...[...times, ...filters].flatMap((query) => [
      `/graph?${query}`,
      `/actors/${leader.id}/neighborhood?${query}`,
      ...(query.includes('limit') ? [] : [`/timeline?${query}`]),
    ]),
    ...times
      .filter((time) => !time.startsWith('asOf'))
      .flatMap((time) => [`/events?${time}`, `/events?kind=mission&${time}`]),
    ...['year', 'quarter', 'month'].map((unit) => `/timeline?unit=${unit}`),
    `/actors/${leader.id}/neighborhood?depth=2&limit=2`,
    `/actors/${government.id}/neighborhood?depth=3&limit=1&asOf=2033`,
    ...idsOf('Actor').map((id) => `/actors/${id}?asOf=2033`),
    ...[leader, chief, judge, fleet].map(({ id }) => `/actors/${id}`),
    ...idsOf('Event').map((id) => `/events/${id}`),
    ...idsOf('Place').map((id) => `/places/${id}`),
    ...idsOf('Source').map((id) => `/sources/${id}`),
    ...relations.map((id) => `/relations/${String(id)}`),
    '/stories/harbour-talks',
    ...metricNames.flatMap((name) =>
      ['', '?on=access', '?asOf=2033&limit=5'].map((query) => `/metrics/${name}${query}`),
    ),
  ];
}

/** Questions of Reach. */
const reachQuestions = [
  { to: [leader.id] },
  { to: [leader.id], asOf: '2033-03' },
  { to: [leader.id], asOf: '2031' },
  { from: [judge.id], to: [leader.id] },
  { from: [government.id], to: [leader.id], k: 8, maxHops: 6 },
  { from: [government.id], to: [leader.id], through: [priest.id] },
  { from: [president.id], to: [chief.id], avoid: ['kind:ArmedGroup'] },
  { from: [union.id], to: [fleet.id], without: [priest.id], detours: true },
  {
    from: [government.id],
    to: [leader.id],
    hypothetical: [{ source: government.id, target: priest.id, type: 'IN_CONTACT_WITH' }],
  },
  { to: ['nobody-at-all'] },
  { to: [] },
];

/** What is wrong, asked of both. */
const wrong = ['/graph?asOf=soon', '/graph?colour=red', '/events?from=2032', '/actors?limit=0'];

describe.each(['all', 'public'] as const)('a snapshot for %s', (audience) => {
  let server: TestServer;
  let snapshot: SnapshotMessage;
  let answer: ReturnType<typeof answerFromSnapshot>;
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await answer(path, init);
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const put = (path: string, question: unknown) => ask(path, { body: JSON.stringify(question) });

  beforeAll(async () => {
    server = await startTestServer({ audience });
    const { body } = await server.get('/api/v1/snapshot');
    snapshot = snapshotMessage.parse(body);
    // As it comes out of a file.
    answer = answerFromSnapshot(snapshotMessage.parse(await unpack(await pack(snapshot))));
  });
  afterAll(() => server.stop());

  test('answers every question that reads as the server does', async () => {
    const questions = questionsFor(snapshot);
    expect(questions.length).toBeGreaterThan(300);
    const compare = async (path: string): Promise<void> => {
      const { status, body } = await server.get(`/api/v1${path}`);
      expect(await ask(path), path).toEqual({ status, body });
    };
    // Some at once: the server answers them side by side, and hundreds one by one take a minute.
    for (let at = 0; at < questions.length; at += 8)
      await Promise.all(questions.slice(at, at + 8).map(compare));
  });

  test('answers Reach as the server does', async () => {
    for (const question of reachQuestions) {
      const { status, body } = await server.post('/api/v1/reach', question);
      expect(await put('/reach', question), JSON.stringify(question)).toEqual({ status, body });
    }
    for (const question of [{ to: [leader.id] }, { from: [government.id] }, {}]) {
      const { status, body } = await server.post('/api/v1/reach/go-betweens', question);
      expect(await put('/reach/go-betweens', question)).toEqual({ status, body });
    }
  });

  test('refuses what the server refuses', async () => {
    for (const path of wrong) {
      const { status, body } = await server.get(`/api/v1${path}`);
      expect(await ask(path), path).toEqual({ status, body });
    }
  });

  test('says of what it does not hold that it does not hold it', async () => {
    const { status, body } = await ask('/actors/nobody-at-all');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'notInSnapshot', parameters: { id: 'nobody-at-all' } });
    for (const path of ['/queries', '/metrics/charisma'])
      expect((await ask(path)).body).toMatchObject({ status: 404, code: 'outsideSnapshot' });
    expect((await put('/cypher', { query: 'RETURN 1' })).body).toMatchObject({
      code: 'outsideSnapshot',
    });
  });
});

test('a snapshot of the public layer betrays nothing of what is restricted', async () => {
  const server = await startTestServer();
  const { body } = await server.get('/api/v1/snapshot', { 'entremise-layer': 'public' });
  await server.stop();
  expect(JSON.stringify(body)).not.toMatch(/night-|Night crossings|courier|Not to be told/i);
  expect(snapshotMessage.parse(body).layer).toBe('public');
});

test('of a snapshot of everything, a window for the audience gets what the server gives one', async () => {
  const server = await startTestServer();
  const narrow = { 'entremise-layer': 'public' };
  const { body } = await server.get('/api/v1/snapshot');
  const answer = answerFromSnapshot(snapshotMessage.parse(body));
  for (const path of [
    '/graph',
    '/stories/harbour-talks',
    '/search?q=night',
    '/places',
    '/quality',
  ]) {
    const told = await server.get(`/api/v1${path}`, narrow);
    const response = await answer(path, { headers: narrow });
    expect(await response.json(), path).toEqual(told.body);
  }
  await server.stop();
});
