/** `npm run seed -- <base> [<overlay> …]`: reads, checks and loads a dataset, with others laid over it. */
import { resolve } from 'node:path';
import { openDatabase } from '../database/database.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { findWarnings } from '../seed/check/findWarnings.ts';
import { readKeptStack, type KeptStack } from '../seed/keep/keptStack.ts';
import { readWholeStack, unfitLines, type WholeStack } from '../seed/keep/readWholeStack.ts';
import { summarize } from '../seed/report/summarize.ts';
import type { ReadStack } from '../seed/readStack.ts';
import { readConfig } from './environment.ts';
import { bundledFolder } from './bundledFolder.ts';
import { findDataset } from './datasets/findDataset.ts';
import { loadKept } from './datasets/loadKept.ts';
import { reachDatabase } from './localDatabase.ts';
import { problemText } from './problemText.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'npm run seed -- <folder or name> [<overlay folder> …] [--replace] [--restore] [--forget] [--dry-run] [--all]';
const mostFolders = 50;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What was read: the sets, what is odd, and the edits that do not fit any more. */
function report(read: ReadStack, all: boolean): void {
  say(summarize(read));
  for (const { id, kind, on, brings, corrects } of read.composed.sets)
    say(
      `  layer ${id} (${kind}${on ? '' : ', switched off'}): brings ${brings}, corrects ${corrects}`,
    );
  for (const line of unfitLines(read)) say(`  ${line}`);
  const warnings = findWarnings(read.tables, read.composed.knownUntil);
  if (warnings.length > 0)
    say(
      `\n${problemText(warnings, 'warnings.txt', all)}\n${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}, which ${warnings.length === 1 ? 'does' : 'do'} not stop the load.\n`,
    );
}

/** The stack that was named; sets that were switched off in the app stay so. */
async function stackOf(
  home: string,
  base: string,
  overlays: string[],
): Promise<{ stack: KeptStack; read: WholeStack }> {
  const named = { base, overlays, off: [] };
  const read = await readWholeStack(home, named);
  const off = (await readKeptStack(home, read.dataset.name))?.off ?? [];
  const stack = {
    ...named,
    off: off.filter((id) => read.composed.sets.some((set) => set.id === id)),
  };
  return { stack, read: stack.off.length === 0 ? read : await readWholeStack(home, stack) };
}

async function main(words: readonly string[]): Promise<void> {
  const { positionals, has } = readWords(
    words,
    ['replace', 'restore', 'forget', 'dry-run', 'all'],
    usage,
    mostFolders,
  );
  const [given, ...overlays] = positionals;
  if (given === undefined)
    throw new SetupFailure(
      `Name one dataset: its folder, or what npm run datasets lists: ${usage}`,
    );
  const config = readConfig(process.env);
  const { stack, read } = await stackOf(
    config.home,
    await findDataset(config.home, given),
    overlays.map((folder) => resolve(folder)),
  );
  report(read, has('all'));
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
    const { created, changed, removed, aside } = await loadKept(database, stack, read, {
      home: config.home,
      forget: has('forget'),
      local: reached.kind === 'own' ? null : config,
      replace: has('replace'),
      restore: has('restore'),
      bundled: stack.base === bundledFolder,
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
