import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type Database } from '../../../database/database.ts';
import { findRunning } from '../../../neo4j/home/findRunning.ts';
import type { Scenario } from '../scenario.ts';

/** How long the disk stays full after the database has noticed, in milliseconds. */
const full = 6_000;
const block = 1_048_576;
const tenMegabytes = 'x'.repeat(10_000_000);

/** Fills a disk but for a megabyte. */
function fill(disk: string, path: string): void {
  const { bavail, bsize } = statfsSync(disk);
  const blocks = Math.max(0, Math.floor((bavail * bsize) / block) - 1);
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, `bs=${block}`, `count=${blocks}`], {
    stdio: 'ignore',
  });
}

/** Writes until the database cannot any more: its log has some room set aside. */
async function writeUntilFull(database: Database): Promise<void> {
  await database.write((run) => run('MATCH (old:Filler) DELETE old', {}));
  const write = () =>
    database.write((run) => run('CREATE (:Filler {text: $text})', { text: tenMegabytes }));
  while (
    await write().then(
      () => true,
      () => false,
    )
  );
}

/** The disk fills while the database writes, as in a load; then there is room again. */
export const diskFull: Scenario = {
  name: 'the disk fills while it writes',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: 400,
  cause: async ({ disk, home }) => {
    const found = await findRunning(home);
    if (disk === null || found.state !== 'answers') throw new Error('There is nothing to fill.');
    const filler = join(disk, 'filler');
    fill(disk, filler);
    const database = openDatabase(found);
    await writeUntilFull(database);
    await database.close();
    await wait(full);
    rmSync(filler);
  },
};
