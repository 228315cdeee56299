import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundsOf } from '../model/interval.ts';
import { mostActors } from '../model/messages/question.ts';
import type { GraphMessage } from '../model/messages/graph.ts';
import type { Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { homeFolder } from '../commands/homeFolder.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { answerReach } from '../reach/answerReach.ts';
import { createReachIndex } from '../reach/reachIndex.ts';
import { openDatabase, type Database } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { readGraph } from '../server/queries/graph.ts';
import { endsOf, quantile, row, timed } from './measure.ts';
import { syntheticNetwork } from './syntheticNetwork.ts';

/*
 * Reach beside Neo4j itself: `ENTREMISE_HEAP=4g node --import tsx bench/reachNeo4j.ts [questions]` starts a database of its own for each
 * made-up network, brings the graph from it as the server does, and asks both the same pairs of actors. Neo4j answers
 * `cypher/gallery/shortest-paths`: SHORTEST 5, unweighted, blind to direction, date, status, channel and breadth, one answer
 * and no lost routes, cuts or words; so it does much less, and its figure is a floor, not an equal.
 */
const questions = Number(process.argv[2] ?? 20);
const sizes = [
  [1_000, 5_000],
  [10_000, 50_000],
  [100_000, 500_000],
] as const;
const batch = 10_000;

/** Writes a network as the loader would, in several transactions: the bench may, since nobody reads meanwhile. */
async function store(
  database: Database,
  { attributes, nodes, edges }: GraphMessage,
): Promise<void> {
  const plain = (properties: object) =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  await database.write(async (run) => {
    for (const file of ['schema/nodes', 'schema/relations'])
      for (const part of statement(file).split(/;\s*\n/))
        if (/^(?!\/\/)\w/m.test(part)) await run(part, {});
  });
  const elements = new Map<string, string>();
  const inParts = async (name: string, rows: readonly object[]) => {
    for (let at = 0; at < rows.length; at += batch)
      await database.write((run) =>
        run<{ id: string; element: string }>(
          statement(name),
          { rows: rows.slice(at, at + batch) },
          ({ id, element }) => void elements.set(id, element),
        ),
      );
  };
  await inParts(
    'load/createNodes',
    nodes.map(({ key, attributes: { kind, listed, ...properties } }) => ({
      labels: ['Actor', kind],
      properties: { id: key, handling: 'public', rowHash: String(listed), ...plain(properties) },
    })),
  );
  await inParts(
    'load/createRelationships',
    edges.map(({ key, source, target, attributes: { type, evidence, certain, ...properties } }) => {
      const { open, ...bounds } = boundsOf(
        properties,
        relationTypeRow(type).nature,
        attributes.dataUntil as Day,
      );
      return {
        type,
        source: elements.get(source) ?? '',
        target: elements.get(target) ?? '',
        days: bounds,
        properties: {
          id: key,
          rowHash: String(certain),
          nature: relationTypeRow(type).nature,
          open,
          evidence: evidence.map((item) => `${item.source}|${item.locator}`),
          ...plain(properties),
        },
      };
    }),
  );
  await database.write((run) =>
    run(statement('load/record'), {
      record: {
        name: 'synthetic',
        title: 'Synthetic',
        dataUntil: attributes.dataUntil,
        revision: attributes.revision,
        bundled: false,
        startActors: [],
      },
    }),
  );
}

row(['actors/relations, what', 'p50 ms', 'p95 ms', 'p50 ratio']);
for (const [actors, relations] of sizes) {
  const home = await mkdtemp(join(tmpdir(), 'entremise bench '));
  const neo4j = await startManagedNeo4j({
    home,
    purpose: 'bench',
    jars: join(homeFolder(), 'jars'),
  });
  const database = openDatabase(neo4j);
  try {
    await store(database, syntheticNetwork(actors, relations));
    const say = (what: string, times: readonly number[], base: number | null = null): void =>
      row([
        `${actors / 1_000}k/${relations / 1_000}k ${what}`,
        quantile(times, 0.5),
        quantile(times, 0.95),
        base === null ? '' : quantile(times, 0.5) / base,
      ]);
    let graph!: GraphMessage;
    say('graph brought from Neo4j', [
      await timed(
        async () => (graph = (await readGraph(database, { limit: mostActors }, 300_000)).value),
      ),
    ]);
    let index!: ReturnType<typeof createReachIndex>;
    say('index made of it', [await timed(() => (index = createReachIndex(graph, [])))]);
    const ends = endsOf(index, questions + 1);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const [from, to] of ends) {
      ours.push(await timed(() => answerReach(index, { from: [from], to: [to], k: 5 })));
      theirs.push(
        await timed(() =>
          database.read((run) => run(statement('gallery/shortest-paths'), { from, to })),
        ),
      );
    }
    // The first of each pays for plans and for the access graph of the date.
    const base = quantile(theirs.slice(1), 0.5);
    say('SHORTEST 5 in Cypher (baseline)', theirs.slice(1), base);
    say('answer of reach, k = 5', ours.slice(1), base);
  } finally {
    await database.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }
}
