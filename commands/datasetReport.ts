/** `npm run dataset:report -- [folder]`: what a dataset covers, as tables; of the bundled one without a folder. */
import { resolve } from 'node:path';
import { readDataset } from '../seed/readDataset.ts';
import { coverageOf } from '../seed/report/coverage.ts';
import { coverageTables } from '../seed/report/coverageTables.ts';
import { summarize } from '../seed/report/summarize.ts';
import { bundledFolder } from './bundledFolder.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage = 'npm run dataset:report -- [folder]';

async function main(words: readonly string[]): Promise<void> {
  const [folder] = readWords(words, ['all'], usage, 1).positionals;
  const read = await readDataset(folder === undefined ? bundledFolder : resolve(folder));
  process.stdout.write(`${summarize(read)}\n${coverageTables(read.tables, coverageOf(read))}\n`);
}

runCommand(main);
