import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { galleryNames, askGallery } from '../fixtures/gallery.ts';
import { galleryParameters } from '../fixtures/galleryParameters.ts';
import { cypherShell } from '../fixtures/cypherShell.ts';
import { getExport } from '../fixtures/exported.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { startTestServer } from '../fixtures/testServer.ts';

const original = openDatabase(inject('neo4j'));
let own: OwnNeo4j;
beforeAll(async () => {
  own = await startOwnNeo4j('export tests');
  const server = await startTestServer();
  const { bytes } = await getExport(server, 'cypher');
  await server.stop();
  await cypherShell(own.neo4j, bytes.toString());
});
afterAll(async () => {
  await original.close();
  await own.stop();
});

type Item = { properties: Record<string, unknown> };

/** All that a database holds of the graph, but for the mark of the loader. */
const all = (database: Database) =>
  database.read(async (run) => {
    const bare = (item: Item) => ({ ...item, properties: { ...item.properties, rowHash: null } });
    const actors = await run<{ actor: Item }>(
      'MATCH (actor:Actor) RETURN actor ORDER BY actor.id',
      {},
    );
    const nodes = await run<{ node: Item }>(statement('export/nodes'), {});
    const links = await run<{ link: Item }>(statement('export/links'), {});
    const relations = await run<{ relation: Item }>(
      'MATCH (s:Actor)-[relation]->(t:Actor) RETURN s.id AS source, t.id AS target, relation ORDER BY relation.id',
      {},
    );
    return {
      actors: actors.map(({ actor }) => bare(actor)),
      nodes: nodes.map(({ node }) => bare(node)),
      links: links.map((row) => ({ ...row, link: bare(row.link) })),
      relations: relations.map((row) => ({ ...row, relation: bare(row.relation) })),
    };
  });

test('the script makes the same graph in an empty database, by Neo4j’s own shell', async () => {
  const [made, had] = [await all(own.database), await all(original)];
  expect(had.relations.length).toBeGreaterThan(0);
  expect(made).toEqual(had);
});

/** Where a question leaves the order open, it is that in which things were stored. */
const inNoOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(inNoOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inNoOrder(item)]));
};

/** Of equally short paths the database takes any; of their lengths it has no choice. */
const comparable = (name: string, rows: readonly Readonly<Record<string, unknown>>[]): unknown =>
  inNoOrder(name === 'shortest-paths' ? rows.map(({ steps }) => steps) : rows);

test.each(galleryNames)('%s answers there as it does here', async (name) => {
  const parameters = galleryParameters[name] ?? {};
  const there = await askGallery(own.database, name, parameters);
  const here = await askGallery(original, name, parameters);
  expect(comparable(name, there)).toEqual(comparable(name, here));
});
