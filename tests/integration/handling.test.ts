import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audience } from '../../database/database.ts';
import { metricNames } from '../../model/metrics.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { csvRowsIn, madeUp } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { startTestServer } from '../fixtures/testServer.ts';
import { csvText } from '../fixtures/writeRows.ts';

const files = [
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'participants',
  'locations',
  'figures',
  'camps',
  'positions',
] as const;

let own: OwnNeo4j;
beforeAll(async () => {
  own = await startOwnNeo4j('handling tests');
});
afterAll(() => own.stop());

/** Takes the scenes away that name something that is gone. */
async function withoutScenes(folder: string, gone: ReadonlySet<string>): Promise<void> {
  const stories = join('stories', 'harbour-talks.yaml');
  await edit(folder, stories, (text) => {
    const story = parse(text) as { scenes: object[] };
    const says = (scene: object): boolean =>
      [...gone].some((id) => new RegExp(`["|,=]${id}["|,&]`).test(JSON.stringify(scene)));
    return stringify({ ...story, scenes: story.scenes.filter((scene) => !says(scene)) });
  });
}

/** The same dataset without its restricted rows, and without what names or cites one. */
async function publicPart(): Promise<string> {
  const folder = await copyDataset(madeUp);
  const gone = new Set(
    files.flatMap((file) =>
      csvRowsIn(madeUp, file).flatMap((row) =>
        row['handling'] === 'restricted' ? [row['id'] ?? ''] : [],
      ),
    ),
  );
  gone.delete('');
  /** A camp without those who are gone. */
  const membersLeft = ({ members }: Record<string, string>): { members?: string } =>
    members === undefined
      ? {}
      : {
          members: members
            .split('; ')
            .filter((item) => !gone.has(item))
            .join('; '),
        };
  const names = (row: Record<string, string>): boolean =>
    Object.entries(row).some(([column, text]) =>
      column === 'evidence'
        ? text.split('; ').some((item) => gone.has(item.split('|')[0] ?? ''))
        : column !== 'id' && gone.has(text),
    );
  for (const file of files)
    await edit(folder, `${file}.csv`, () =>
      csvText(
        csvRowsIn(madeUp, file)
          .filter((row) => row['handling'] !== 'restricted' && !names(row))
          .map((row) => ({ ...row, ...membersLeft(row) }))
          .filter(({ members }) => members !== ''),
      ),
    );
  await withoutScenes(folder, gone);
  await edit(folder, 'datapackage.json', (text) => {
    const descriptor = JSON.parse(text) as { entremise: { startActors?: string[] } };
    descriptor.entremise.startActors = (descriptor.entremise.startActors ?? []).filter(
      (id) => !gone.has(id),
    );
    return JSON.stringify(descriptor);
  });
  return folder;
}

/** Everything the API says to one audience, without what names the revision. */
async function everything(audience: Audience): Promise<Record<string, unknown>> {
  const server = await startTestServer({ audience, address: own.neo4j });
  const { body: graph } = await server.get('/api/v1/graph');
  const actors = graph.nodes.map(({ key }: { key: string }) => key) as string[];
  const paths = [
    '/graph',
    '/graph?asOf=2033',
    '/graph?from=2032&until=2033&category=mediation',
    '/actors?q=',
    '/search?q=courier',
    '/search?q=night',
    '/search?q=marsan&limit=50',
    '/sources',
    '/stories',
    '/stories/harbour-talks',
    '/quality',
    '/timeline',
    ...metricNames.map((metric) => `/metrics/${metric}`),
    '/metrics/betweenness?on=access',
    '/metrics/degree?on=access&asOf=2033',
    '/metrics/communities?asOf=2033&undated=in',
    ...actors.flatMap((id) => [`/actors/${id}`, `/actors/${id}/neighborhood?depth=2`]),
    ...graph.edges.map(({ key }: { key: string }) => `/relations/${key}`),
    ...csvRowsIn(madeUp, 'sources').map(({ id }) => `/sources/${id}`),
    ...files.flatMap((file) =>
      csvRowsIn(madeUp, file).flatMap((row) =>
        row['handling'] === 'restricted' && file === 'relations' ? [`/relations/${row['id']}`] : [],
      ),
    ),
  ];
  const answers: Record<string, unknown> = {};
  const ask = async (path: string): Promise<void> => {
    answers[path] = (await server.get(`/api/v1${path}`)).body;
  };
  // Some at a time, as a browser asks.
  for (let at = 0; at < paths.length; at += 6) await Promise.all(paths.slice(at, at + 6).map(ask));
  const to = graph.attributes.focusActor as string;
  answers['reach'] = (await server.post('/api/v1/reach/go-betweens', { to: [to] })).body;
  await server.stop();
  return JSON.parse(
    JSON.stringify(answers, (key, value: unknown) => (key === 'revision' ? '' : value)),
  ) as Record<string, unknown>;
}

test('who may not see restricted rows gets the answers of a dataset without them', async () => {
  const load = async (folder: string) =>
    applyDataset(own.database, (await readDataset(folder)).dataset, {
      replace: true,
      bundled: false,
    });
  await load(madeUp);
  const [seen, all] = [await everything('public'), await everything('all')];
  expect(seen).not.toEqual(all);
  const folder = await publicPart();
  await load(folder);
  await rm(folder, { recursive: true, force: true });
  expect(seen).toEqual(await everything('all'));
});
