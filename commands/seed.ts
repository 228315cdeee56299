/** `npm run seed -- <folder>`: reads, checks and loads a dataset folder. */
import { openDatabase } from '../database/database.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { readDataset } from '../seed/readDataset.ts';
import { summarize } from '../seed/report/summarize.ts';
import { readConfig } from './environment.ts';
import { bundledFolder } from './bundledFolder.ts';
import { findDataset } from './datasets/findDataset.ts';
import { loadKept } from './datasets/loadKept.ts';
import { reachDatabase } from './localDatabase.ts';
import { problemText } from './problemText.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'npm run seed -- <folder or name> [--replace] [--restore] [--forget] [--dry-run] [--all]';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(words: readonly string[]): Promise<void> {
  const { positionals, has } = readWords(
    words,
    ['replace', 'restore', 'forget', 'dry-run', 'all'],
    usage,
    1,
  );
  const [given] = positionals;
  if (given === undefined)
    throw new SetupFailure(
      `Name one dataset: its folder, or what npm run datasets lists: ${usage}`,
    );
  const config = readConfig(process.env);
  const folder = await findDataset(config.home, given);
  const read = await readDataset(folder);
  say(summarize(read));
  const { warnings } = read;
  if (warnings.length > 0)
    say(
      `\n${problemText(warnings, 'warnings.txt', has('all'))}\n${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}, which ${warnings.length === 1 ? 'does' : 'do'} not stop the load.\n`,
    );
  if (has('dry-run')) {
    say('No errors. Nothing was loaded (--dry-run).');
    return;
  }
  const reached = await reachDatabase(config, {
    purpose: 'npm run seed',
    say: (text) => process.stdout.write(`\r${text}`),
  });
  const database = openDatabase(reached.address);
  try {
    await database.verify();
    const { created, changed, removed, aside } = await loadKept(database, folder, read, {
      home: config.home,
      forget: has('forget'),
      local: reached.kind === 'own' ? null : config,
      replace: has('replace'),
      restore: has('restore'),
      bundled: folder === bundledFolder,
      onProgress: (text) => say(`  ${text}`),
    });
    say(`Loaded: ${created} created, ${changed} changed, ${removed} removed.`);
    if (aside !== null)
      say(
        `The data that were served before are kept in ${aside}; remove that folder when nobody needs them any more.`,
      );
  } finally {
    await database.close();
    await reached.stop();
  }
}

runCommand(main);
