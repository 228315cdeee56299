import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { ownerArgument } from '../../neo4j/home/jvmsIn.ts';
import { readRunning } from '../../neo4j/home/runningRecord.ts';
import { allProcesses, hasArgument } from '../../neo4j/system/processTable.ts';
import { until } from '../fixtures/childProcess.ts';
import { programHome, ready } from '../fixtures/program.ts';
import { answersAll, startClients } from './clients.ts';
import type { Scenario, World } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { mountSmallDisk } from './smallDisk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly rounds: 'short' | 'full';
  }
}

/** The short run is there to see that all comes back, on whatever machine; the full one measures how soon. */
const patience = { short: 12, full: 1 } as const;
/** Milliseconds within which a question is answered, were it to say that the database is away, while something happens. */
const slowestAnswer = 3_000;

const run = inject('rounds');
const table: string[][] = [
  ['what', 'rounds', 'back after, s: median', 'longest', 'slowest answer, s'],
];
const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);

afterAll(() => {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  for (const row of table)
    process.stdout.write(
      `${row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2)).join('')}\n`,
    );
});

/** Starts the program for a scenario; null where this user may not mount the disk that it needs. */
async function worldOf({ disk: megabytes }: Scenario): Promise<World | null> {
  const disk = megabytes === null ? null : mountSmallDisk(megabytes);
  if (megabytes !== null && disk === null) return null;
  // Registered first, so that it is done last.
  onTestFinished(() => disk?.unmount());
  const program = await programHome(async () => {
    if (disk === null) return mkdtemp(join(tmpdir(), 'entremise chaos '));
    const home = join(disk.folder, 'home');
    await mkdir(home);
    return home;
  });
  const url = await ready(program.start());
  // By whom it was started for: a JVM that another keeper has taken over is no child of its keeper.
  const keeper = (): Promise<number> => {
    const argument = ownerArgument(readRunning(program.home)?.owner ?? '');
    return until(() => allProcesses().find((row) => hasArgument(row, argument))?.pid);
  };
  return { ...program, url, keeper, disk: disk?.folder ?? null };
}

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the program answers again after %s',
  async (name, scenario) => {
    const world = await worldOf(scenario);
    if (world === null) {
      table.push([name, 'none: this user may not mount a small disk']);
      return;
    }
    await answersAll(world.url);
    const clients = startClients(world.url);
    onTestFinished(() => clients.stop());
    const took: number[] = [];
    let slowest = 0;
    for (let round = 0; round < scenario.rounds[run]; round += 1) {
      clients.seen();
      await scenario.cause(world);
      took.push(await answersAll(world.url));
      const seen = clients.seen();
      expect(seen.wrong).toEqual([]);
      slowest = Math.max(slowest, seen.slowest);
    }
    const sorted = took.toSorted((a, b) => a - b);
    const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    table.push([name, String(took.length), seconds(median), seconds(longest), seconds(slowest)]);
    expect(longest).toBeLessThan(scenario.bound * 1_000 * patience[run]);
    expect(slowest).toBeLessThan(slowestAnswer * patience[run]);
  },
);
