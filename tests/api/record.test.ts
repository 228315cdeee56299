import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  eventsMessage,
  oneEventMessage,
  onePlaceMessage,
  placesMessage,
  timelineMessage,
} from '../../model/messages/events.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { firstDay, lastDay } from '../fixtures/plainDays.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const events = madeUpRows('events');
const relations = madeUpRows('relations');
const places = madeUpRows('places');

describe('events', () => {
  test('are all there, in order of dates, the undated last, with who took part and where', async () => {
    const { body } = await server.get('/api/v1/events');
    const { items, total, truncated } = eventsMessage.parse(body);
    expect([total, truncated]).toEqual([events.length, false]);
    const dates = items.map(({ date }) => date);
    const dated = dates.filter((date) => date !== null);
    expect(dates.slice(0, dated.length)).toEqual([...dated].sort());
    expect(items.reduce((sum, { participants }) => sum + participants.length, 0)).toBe(
      madeUpRows('participants').length,
    );
    for (const { place, places } of items) expect(place).toBe(places[0]?.id ?? null);
  });
  test('of a kind, in a window', async () => {
    const attacks = events.filter(({ kind }) => kind === 'attack');
    const year = attacks[0]?.['date']?.slice(0, 4) ?? '';
    const wanted = attacks.filter(({ date = '' }) => date.startsWith(year)).map(({ id }) => id);
    expect(wanted.length).toBeLessThan(attacks.length);
    const { body } = await server.get(`/api/v1/events?kind=attack&from=${year}&until=${year}`);
    expect(eventsMessage.parse(body).items.map(({ id }) => id)).toEqual(wanted);
  });
  test.each([
    ['2032', '2032'],
    ['2033-03', '2033-04-17'],
    ['2034-05', '2034-06'],
    ['2040', '2041'],
  ])('that touch the window from %s to %s, also those that go on', async (from, until) => {
    const touching = events.filter(({ date = '', until: end }) => {
      const over = end === '' ? date : end;
      return (
        firstDay(date) <= lastDay(until) && (over === '..' || lastDay(over ?? '') >= firstDay(from))
      );
    });
    expect(touching.length).toBeGreaterThan(0);
    expect(touching.length).toBeLessThan(events.length);
    const { body } = await server.get(`/api/v1/events?from=${from}&until=${until}`);
    expect(new Set(eventsMessage.parse(body).items.map(({ id }) => id))).toEqual(
      new Set(touching.map(({ id }) => id)),
    );
  });
  test('each with its sources; an unknown one is a 404', async () => {
    const [first] = events;
    const { body } = await server.get(`/api/v1/events/${first?.['id']}`);
    expect(oneEventMessage.parse(body).sources.length).toBeGreaterThan(0);
    expect((await server.get('/api/v1/events/none')).status).toBe(404);
  });
});

describe('places', () => {
  test('say what they lie in, and what is there', async () => {
    const { body } = await server.get('/api/v1/places');
    const { items } = placesMessage.parse(body);
    const locations = madeUpRows('locations');
    expect(items.reduce((sum, { located }) => sum + located.length, 0)).toBe(locations.length);
    const within = locations.filter(({ role }) => role === 'within');
    expect(items.reduce((sum, place) => sum + place.within.length, 0)).toBe(within.length);
  });
  test('each by itself; an unknown one is a 404', async () => {
    const [first] = places;
    const { body } = await server.get(`/api/v1/places/${first?.['id']}`);
    expect(onePlaceMessage.parse(body).name).toBe(first?.['name']);
    expect((await server.get('/api/v1/places/none')).status).toBe(404);
  });
});

describe('the timeline', () => {
  test('counts every relation once: in a bin, undated, or dated less precisely than its unit', async () => {
    for (const unit of ['year', 'month']) {
      const { body } = await server.get(`/api/v1/timeline?unit=${unit}`);
      const { bins, undated, imprecise } = timelineMessage.parse(body);
      const binned = bins.reduce((sum, { count }) => sum + count, 0);
      expect(binned + undated + imprecise).toBe(relations.length);
      expect(undated).toBe(relations.filter(({ since }) => since === '').length);
    }
  });
  test('takes the filters of the graph', async () => {
    const query = 'category=mediation&from=2032&until=2033';
    const { body } = await server.get(`/api/v1/timeline?${query}`);
    const { bins, undated, imprecise } = timelineMessage.parse(body);
    const graph = await server.get(`/api/v1/graph?${query}`);
    expect(bins.every(({ category }) => category === 'mediation')).toBe(true);
    expect(bins.reduce((sum, { count }) => sum + count, 0) + undated + imprecise).toBe(
      graph.body.attributes.edgeCount,
    );
  });
});

describe('the OpenAPI document', () => {
  test('names calls that are answered as it says', async () => {
    const { body } = await server.get('/api/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const ids: Record<string, string> = {
      actors: cast.leader.id,
      relations: relations[0]?.['id'] ?? '',
      events: events[0]?.['id'] ?? '',
      places: places[0]?.['id'] ?? '',
      sources: madeUpRows('sources')[0]?.['id'] ?? '',
      stories: 'harbour-talks',
    };
    // Those for editors are asked where somebody keeps edits, datasets and imports.
    const paths = Object.keys(body.paths).filter(
      (path) => !/\/v1\/(datasets|imports|edits|stack)/.test(path),
    );
    const gets = paths.filter((path) => 'get' in body.paths[path]);
    expect(gets.length).toBeGreaterThan(10);
    for (const path of gets) {
      const filled = path
        .replace('/export', '/export?format=json')
        .replace('{name}', 'degree')
        .replace(/(\w+)\/\{id\}/, (_, kind: string) => `${kind}/${ids[kind]}`);
      expect((await server.get(filled)).status, path).toBe(200);
    }
    for (const path of paths.filter((name) => 'post' in body.paths[name]))
      expect((await server.post(path, { nothing: true })).status, path).toBe(400);
  });
  test('is shown by a page that asks nobody else', async () => {
    const page = await (await fetch(`${server.url}/api/docs`)).text();
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(asked.length).toBeGreaterThan(2);
    for (const path of asked) expect((await fetch(`${server.url}${path}`)).status, path).toBe(200);
  });
});
