import { resolve } from 'node:path';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { readConfig } from './environment.ts';
import { openDatabase } from '../database/database.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import { failureText } from './failureText.ts';
import { reachDatabase } from './localDatabase.ts';
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
  const { address, stop } = await reachDatabase(readConfig(process.env), {
    purpose: 'npm run seed',
    say: (text) => process.stdout.write(`\r${text}`),
  });
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

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
});
