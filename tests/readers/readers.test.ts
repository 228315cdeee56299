import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { notebookCell } from '../../model/notebookCell.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { exportFormats } from '../../model/messages/question.ts';
import { getExport } from '../fixtures/exported.ts';
import { startTestServer } from '../fixtures/testServer.ts';

/*
 * What is exported, opened by the programs of others: networkx, openpyxl, Python's own csv; and the notebook cell, run as it
 * stands. They are fetched into a folder of their own, so that this is no part of `npm test`, which needs no network.
 */
const folder = mkdtempSync(join(tmpdir(), 'entremise readers '));
const python = join(folder, 'python/bin/python');
const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_PASSWORD: inject('neo4j').password },
  });

let whole: GraphMessage;
beforeAll(async () => {
  run('python3', '-m', 'venv', join(folder, 'python'));
  run(python, '-m', 'pip', 'install', '-q', '-r', join(import.meta.dirname, 'requirements.txt'));
  const server = await startTestServer();
  whole = (await server.get<GraphMessage>('/api/v1/graph')).body;
  for (const format of exportFormats)
    writeFileSync(join(folder, `export.${format}`), (await getExport(server, format)).bytes);
  await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('networkx, openpyxl and csv see every actor and relation, with what is said of them', () => {
  const seen: unknown = JSON.parse(run(python, join(import.meta.dirname, 'read.py'), folder));
  const [first] = whole.edges;
  const graph = {
    nodes: whole.nodes.length,
    edges: whole.edges.length,
    directed: true,
    first: {
      id: first?.key,
      source: first?.source,
      target: first?.target,
      relation: first?.attributes.type,
      status: first?.attributes.status,
      handling: first?.attributes.handling,
      evidence: first?.attributes.evidence
        .map(({ source, locator }) => `${source}|${locator}`)
        .join('; '),
    },
  };
  const cited = [...whole.edges].reduce((sum, edge) => sum + edge.attributes.evidence.length, 0);
  expect(seen).toMatchObject({
    gexf: { ...graph, placed: Object.keys(whole.attributes.positions ?? {}).length },
    graphml: { ...graph, revision: whole.attributes.revision },
    xlsx: {
      sheets: { actors: graph.nodes, relations: graph.edges },
      formulas: 0,
      headers: expect.arrayContaining(['id', 'source', 'target', 'relation', 'evidence']),
    },
    csv: { 'nodes.csv': graph.nodes, 'edges.csv': graph.edges },
    json: { nodes: graph.nodes, edges: graph.edges },
  });
  expect((seen as { csv: Record<string, number> }).csv['evidence.csv']).toBeGreaterThan(cited);
});

test('the notebook cell makes a networkx graph of the database', () => {
  const { uri, user } = inject('neo4j');
  const template = readFileSync(join(import.meta.dirname, '../../docs/notebook.py'), 'utf8');
  const cell = notebookCell(template, {
    address: uri,
    user,
    database: null,
    password: { is: 'variable', name: 'NEO4J_PASSWORD' },
  });
  writeFileSync(join(folder, 'cell.py'), cell);
  expect(run(python, join(folder, 'cell.py'))).toContain(
    `${whole.nodes.length} nodes and ${whole.edges.length} edges`,
  );
});
