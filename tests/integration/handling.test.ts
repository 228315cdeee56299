import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Audience, type Database } from '../../database/database.ts';
import { startManagedNeo4j, type ManagedNeo4j } from '../../neo4j/managedNeo4j.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { csvRowsIn } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { startTestServer } from '../fixtures/testServer.ts';
import { csvText } from '../fixtures/writeRows.ts';

const halvane = join(import.meta.dirname, '../fixtures/datasets/halvane-2034');
const files = [
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'participants',
  'locations',
  'figures',
] as const;

let home: string;
let neo4j: ManagedNeo4j;
let database: Database;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise handling '));
  neo4j = await startManagedNeo4j({ home, purpose: 'handling tests', jars: inject('jars') });
  database = openDatabase(neo4j);
});
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

/** The same dataset without its restricted rows, and without what names or cites one. */
async function publicPart(): Promise<string> {
  const folder = await copyDataset(halvane);
  const gone = new Set(
    files.flatMap((file) =>
      csvRowsIn(halvane, file).flatMap((row) =>
        row['handling'] === 'restricted' ? [row['id'] ?? ''] : [],
      ),
    ),
  );
  gone.delete('');
  const names = (row: Record<string, string>): boolean =>
    Object.entries(row).some(([column, text]) =>
      column === 'evidence'
        ? text.split('; ').some((item) => gone.has(item.split('|')[0] ?? ''))
        : column !== 'id' && gone.has(text),
    );
  for (const file of files)
    await edit(folder, `${file}.csv`, () =>
      csvText(
        csvRowsIn(halvane, file).filter((row) => row['handling'] !== 'restricted' && !names(row)),
      ),
    );
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
  const server = await startTestServer({ audience, address: neo4j });
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
    ...actors.flatMap((id) => [`/actors/${id}`, `/actors/${id}/neighborhood?depth=2`]),
    ...graph.edges.map(({ key }: { key: string }) => `/relations/${key}`),
    ...csvRowsIn(halvane, 'sources').map(({ id }) => `/sources/${id}`),
    ...files.flatMap((file) =>
      csvRowsIn(halvane, file).flatMap((row) =>
        row['handling'] === 'restricted' && file === 'relations' ? [`/relations/${row['id']}`] : [],
      ),
    ),
  ];
  const answers: Record<string, unknown> = {};
  for (const path of paths) answers[path] = (await server.get(`/api/v1${path}`)).body;
  const to = graph.attributes.focusActor as string;
  answers['reach'] = (await server.post('/api/v1/reach/go-betweens', { to: [to] })).body;
  await server.stop();
  return JSON.parse(
    JSON.stringify(answers, (key, value: unknown) => (key === 'revision' ? '' : value)),
  ) as Record<string, unknown>;
}

test('who may not see restricted rows gets the answers of a dataset without them', async () => {
  const load = async (folder: string) =>
    applyDataset(database, (await readDataset(folder)).dataset, { replace: true, bundled: false });
  await load(halvane);
  const [seen, all] = [await everything('public'), await everything('all')];
  expect(seen).not.toEqual(all);
  const folder = await publicPart();
  await load(folder);
  await rm(folder, { recursive: true, force: true });
  expect(seen).toEqual(await everything('all'));
});
