import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numbers } from '../../bench/syntheticNetwork.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { readGraph } from '../../server/queries/graph.ts';
import { runScript } from '../fixtures/childProcess.ts';
import { bundled } from '../fixtures/csvRows.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { marker, renamed, revise } from '../fixtures/revisedDataset.ts';

let own: OwnNeo4j;
let revised: string;
beforeAll(async () => {
  own = await startOwnNeo4j('killed loads');
  revised = await revise();
});
afterAll(async () => {
  await own.stop();
  await rm(revised, { recursive: true, force: true });
});

const whole = () => readGraph(own.database, {});

test(
  'loads killed at ten random moments: every answer is wholly the old or wholly the new graph',
  {
    timeout: 240_000,
  },
  async () => {
    await applyDataset(own.database, (await readDataset(bundled)).dataset, {
      replace: true,
      bundled: true,
    });
    const known = new Map<string, { nodes: number; edges: number; revised: boolean }>();
    for (const [folder, isRevised] of [
      [bundled, false],
      [revised, true],
    ] as const) {
      const { dataset, tables } = await readDataset(folder);
      known.set(dataset.revision, {
        nodes: tables.actors.length,
        edges: tables.relations.length,
        revised: isRevised,
      });
    }
    let reading = true;
    const seen = { answers: 0, revisions: new Set<string>() };
    const reader = (async () => {
      while (reading) {
        const { value, revision } = await whole();
        const expected = known.get(revision);
        expect(expected).toBeDefined();
        expect({ nodes: value.nodes.length, edges: value.edges.length }).toEqual({
          nodes: expected?.nodes,
          edges: expected?.edges,
        });
        for (const { attributes } of value.edges)
          expect(attributes.summary.endsWith(marker)).toBe(expected?.revised);
        expect(
          value.nodes.find(({ key }) => key === renamed)?.attributes.name.endsWith(marker),
        ).toBe(expected?.revised);
        seen.answers += 1;
        seen.revisions.add(revision);
      }
    })();
    const next = numbers(276);
    let finished = 0;
    for (let round = 0; round < 10; round += 1) {
      const current = (await whole()).revision;
      const folder = known.get(current)?.revised === true ? bundled : revised;
      const load = runScript('commands/seed.ts', [folder], own.env);
      await load.says(/preparing the schema/);
      const kill = setTimeout(() => load.child.kill('SIGKILL'), next() * 700);
      finished += (await load.ended()) === 0 ? 1 : 0;
      clearTimeout(kill);
    }
    reading = false;
    await reader;
    expect(seen.answers).toBeGreaterThan(10);
    // Some loads got through and some did not, else the moments were badly chosen.
    expect(finished).toBeLessThan(10);
  },
);
