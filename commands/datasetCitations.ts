/**
 * `npm run dataset:citations -- <report.txt> [folder]`: for each relation what it says, and the passage that it cites, for a reader who
 * checks one against the other. The text of the report stays on the screen: nothing of it goes into the product.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { cellOf, type Row, type Tables } from '../seed/read/tables.ts';
import { readDataset } from '../seed/readDataset.ts';
import { evidenceOf } from '../seed/report/evidenceOf.ts';
import { firstWords } from '../seed/report/firstWords.ts';
import { passagesOf, type Passages } from '../seed/report/passages.ts';
import { bundledFolder } from './bundledFolder.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage = 'npm run dataset:citations -- <report.txt> [folder]';
/** The sections of the report of the first dataset, whose headings have lost some numerals. */
const sections = [
  'Introduction',
  'The Crisis in Central Mali',
  'Obstacles to Dialogue',
  'Engagement with Jihadists in Central Mali',
  'Two Governments’ Different Approaches',
  'Dialogue Options for Ending the Stalemate',
  'Conclusion',
];
const wordsShown = 28;
const shownBeside = ['since', 'until', 'status', 'attributedTo', 'role', 'degree', 'channel'];

const namesOf = ({ actors }: Tables): Map<string, string> =>
  new Map(
    actors.map((row) => [
      cellOf(row, 'id'),
      ['name', 'shortName', 'aliases'].map((column) => cellOf(row, column)).join(' '),
    ]),
  );

const headOf = (row: Row): string => {
  const beside = shownBeside.map((column) => cellOf(row, column)).filter((text) => text !== '');
  return `${cellOf(row, 'source')} ${cellOf(row, 'type')} ${cellOf(row, 'target')} [${beside.join(' · ')}]\n  = ${cellOf(row, 'summary')}`;
};

/** What a relation says and what stands where it cites; and how many of these places the text does not have. */
function citedOf(row: Row, passages: Passages, about: readonly string[]) {
  let missing = 0;
  const lines = evidenceOf(row).map(({ locator }) => {
    const passage = passages.get(locator);
    if (passage === undefined) missing += 1;
    return `  ${locator}: ${passage === undefined ? '(not found in the text)' : firstWords(passage, about, wordsShown)}`;
  });
  return { text: [headOf(row), ...lines].join('\n'), missing };
}

async function main(words: readonly string[]): Promise<void> {
  const [report, folder] = readWords(words, ['all'], usage, 2).positionals;
  if (report === undefined) throw new SetupFailure(`Name the text of the report: ${usage}`);
  const { tables } = await readDataset(folder === undefined ? bundledFolder : resolve(folder));
  const passages = passagesOf(await readFile(resolve(report), 'utf8'), sections);
  const names = namesOf(tables);
  let missing = 0;
  for (const row of tables.relations) {
    const cited = citedOf(row, passages, [
      ...['source', 'target'].map((end) => names.get(cellOf(row, end)) ?? ''),
      cellOf(row, 'summary'),
      cellOf(row, 'role'),
    ]);
    missing += cited.missing;
    process.stdout.write(`\n${cited.text}\n`);
  }
  process.stdout.write(
    `\n${tables.relations.length} relations; ${missing} locators not found in the text.\n`,
  );
}

runCommand(main);
