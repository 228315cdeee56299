import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readRunning } from '../../../neo4j/home/runningRecord.ts';
import { readPassword } from '../../../neo4j/home/readPassword.ts';
import type { Scenario } from '../scenario.ts';

/** How long the disk stays full, in milliseconds. */
const full = 6_000;
const block = 1_048_576;

/** Fills a disk to the last block but one. */
function fill(disk: string, path: string): void {
  const { bavail, bsize } = statfsSync(disk);
  const blocks = Math.max(0, Math.floor((bavail * bsize) / block) - 1);
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, `bs=${block}`, `count=${blocks}`], {
    stdio: 'ignore',
  });
}

/** The disk is filled and a dataset is loaded, which the database cannot write; then there is room again. */
export const diskFull: Scenario = {
  name: 'the disk fills during a load',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: 400,
  cause: async ({ disk, home, run }) => {
    if (disk === null) return;
    const filler = join(disk, 'filler');
    writeFileSync(filler, '');
    fill(disk, filler);
    const load = run('commands/seed.ts', ['tests/fixtures/datasets/halvane-2034', '--replace'], {
      NEO4J_URI: `bolt://127.0.0.1:${readRunning(home)?.boltPort ?? 0}`,
      NEO4J_PASSWORD: readPassword(home),
    });
    await load.ended();
    await wait(full);
    rmSync(filler);
  },
};
