import { afterAll, beforeAll, expect, test } from 'vitest';
import { storiesMessage, storyMessage } from '../../model/messages/story.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
let shared: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  shared = await startTestServer({ audience: 'public' });
});
afterAll(() => Promise.all([server.stop(), shared.stop()]));

const scenesFor = async (from: TestServer): Promise<string[]> => {
  const { body } = await from.get('/api/v1/stories/harbour-talks');
  return storyMessage.parse(body).scenes.map(({ id }) => id);
};

test('lists the stories of the dataset with the number of their scenes', async () => {
  const { body } = await server.get('/api/v1/stories');
  const { items, total, truncated } = storiesMessage.parse(body);
  expect([total, truncated]).toEqual([1, false]);
  expect(items[0]).toMatchObject({ id: 'harbour-talks', scenes: 4, handling: 'public' });
});

test('a story has its scenes in order, each with view, texts, whom it is about and sources', async () => {
  expect(await scenesFor(server)).toEqual(['fleet', 'talks', 'courier', 'now']);
  const { body } = await server.get('/api/v1/stories/harbour-talks');
  const [scene] = storyMessage.parse(body).scenes;
  expect(scene).toMatchObject({
    view: 'page=map&asOf=2032-06',
    actors: ['ilo-marsan', 'lantern-fleet', 'vesna-tarrag'],
    evidence: [
      { source: 'estuary-lookout', locator: 'ch. 2' },
      { source: 'harbour-inquiry', locator: '§14' },
    ],
    handling: 'public',
  });
  expect(scene?.notes.fr).toContain('les noms d’abord');
});

test('a scene that names somebody restricted is not public, nor is it counted there', async () => {
  expect(await scenesFor(shared)).toEqual(['fleet', 'talks', 'now']);
  const all = await shared.get('/api/v1/stories');
  expect(storiesMessage.parse(all.body).items[0]?.scenes).toBe(3);
  const one = await shared.get('/api/v1/stories/harbour-talks');
  expect(JSON.stringify([all.body, one.body])).not.toMatch(/courier|restricted/);
});

test('an unknown story is 404, and unknown parameters are refused', async () => {
  const unknown = await server.get('/api/v1/stories/nobodys-story');
  expect(unknown.status).toBe(404);
  expect(unknown.body).toMatchObject({ code: 'unknownStory', field: 'id' });
  expect((await server.get('/api/v1/stories?actor=x')).status).toBe(400);
});

test('whoever may see all can ask for the public layer alone, and gets it under an ETag of its own', async () => {
  const narrow = { 'entremise-layer': 'public' };
  const [all, open] = await Promise.all([
    server.get('/api/v1/graph'),
    server.get('/api/v1/graph', narrow),
  ]);
  expect(JSON.stringify(all.body)).toContain('night-courier');
  expect(JSON.stringify(open.body)).not.toContain('night-courier');
  expect(open.headers.get('etag')).not.toBe(all.headers.get('etag'));
  const told = await server.get('/api/v1/stories/harbour-talks', narrow);
  expect(storyMessage.parse(told.body).scenes.map(({ id }) => id)).toEqual([
    'fleet',
    'talks',
    'now',
  ]);
  const wider = await shared.get('/api/v1/graph', { 'entremise-layer': 'all' });
  expect(JSON.stringify(wider.body)).not.toContain('night-courier');
});

test('a layer that is none is refused, not taken for all', async () => {
  const { status, body } = await server.get('/api/v1/graph', { 'entremise-layer': 'pubic' });
  expect(status).toBe(400);
  expect(body).toMatchObject({ field: 'Entremise-Layer', expected: 'one of: all, public' });
});
