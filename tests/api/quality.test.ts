import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualityMessage } from '../../model/messages/quality.ts';
import { evidenceOf, madeUpRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const relations = madeUpRows('relations');
const findings = async () => {
  const { body } = await server.get('/api/v1/quality');
  const message = qualityMessage.parse(body);
  return {
    message,
    of: (kind: string) => message.findings.find((found) => found.kind === kind)?.items ?? [],
  };
};
const idsOf = (rows: readonly Record<string, string>[]) => rows.map(({ id }) => id).sort();

test('names the relations that rest on one source, and those without a date', async () => {
  const { message, of } = await findings();
  expect(message.relations).toBe(relations.length);
  expect(message.sources).toBe(madeUpRows('sources').length);
  const lone = relations.filter(
    (row) => new Set(evidenceOf(row).map(({ source }) => source)).size === 1,
  );
  expect(
    of('singleSource')
      .flatMap((item) => item.relations)
      .sort(),
  ).toEqual(idsOf(lone));
  const undated = relations.filter(
    ({ since, until }) => since === '' && (until === '' || until === '..'),
  );
  expect(
    of('undated')
      .flatMap((item) => item.relations)
      .sort(),
  ).toEqual(idsOf(undated));
});

test('names who share a name, and of whom little is told', async () => {
  const { of } = await findings();
  const shared = of('sharedName').find(({ name }) => name === 'Joren Hask');
  expect([...(shared?.actors ?? [])].sort()).toEqual(['joren-hask-pilot', 'joren-hask-treasurer']);
  const ties = (id: string) =>
    relations.filter(({ source, target }) => source === id || target === id).length;
  const thin = madeUpRows('actors').filter(
    ({ id = '', summary }) => ties(id) <= 1 || summary === '',
  );
  expect(
    of('thinActor')
      .flatMap(({ actors }) => actors)
      .sort(),
  ).toEqual(idsOf(thin));
});
