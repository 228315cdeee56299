import { resolve } from 'node:path';
import { homeFolder } from './homeFolder.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { findRunning } from '../neo4j/runningRecord.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { readConfig } from './environment.ts';
import { openDatabase, type DatabaseAddress } from '../database/database.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import { failureText } from './failureText.ts';
import { bundledFolder } from './loadBundled.ts';
import { readDataset } from '../seed/readDataset.ts';
import { summarize } from '../seed/report/summarize.ts';

const usage = 'npm run seed -- <folder> [--replace] [--dry-run]';

/** Reads, checks and loads a dataset folder. */
async function main(words: readonly string[]): Promise<void> {
  const options = words.filter((word) => word.startsWith('--'));
  const [folder, ...more] = words.filter((word) => !word.startsWith('--'));
  const unknown = options.find((word) => !['--replace', '--dry-run'].includes(word));
  if (unknown !== undefined || folder === undefined || more.length > 0)
    throw new SetupFailure(
      `${unknown === undefined ? 'Name one dataset folder' : `“${unknown}” is not an option`}: ${usage}`,
    );
  const read = await readDataset(resolve(folder));
  process.stdout.write(`${summarize(read)}\n`);
  if (options.includes('--dry-run')) {
    process.stdout.write('No errors. Nothing was loaded (--dry-run).\n');
    return;
  }
  const { address, stop } = await reachDatabase();
  const database = openDatabase(address);
  try {
    await database.verify();
    const report = await applyDataset(database, read.dataset, {
      replace: options.includes('--replace'),
      bundled: resolve(folder) === bundledFolder,
      onProgress: (text) => process.stdout.write(`  ${text}\n`),
    });
    process.stdout.write(
      `Loaded: ${report.created} created, ${report.changed} changed, ${report.removed} removed.\n`,
    );
  } finally {
    await database.close();
    await stop();
  }
}

/** NEO4J_URI, else the local database that runs, else one started for this load. */
async function reachDatabase(): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  const { neo4j } = readConfig(process.env);
  if (neo4j !== null) return { address: neo4j, stop: () => Promise.resolve() };
  const home = homeFolder();
  const running = await findRunning(home);
  if (running !== null) return { address: running, stop: () => Promise.resolve() };
  const started = await startManagedNeo4j({
    home,
    purpose: 'npm run seed',
    onProgress: (text) => process.stdout.write(`\r${text}`),
  });
  return { address: started, stop: () => started.stop() };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
});
