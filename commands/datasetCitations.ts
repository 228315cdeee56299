/**
 * `npm run dataset:citations -- <report.txt> [folder]`: for each relation what it says, and the passage that it cites, for a reader who
 * checks one against the other. The text of the report stays on the screen: nothing of it goes into the product.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeEvidence } from '../model/evidence.ts';
import { failureText } from './failureText.ts';
import { bundledFolder } from './loadBundled.ts';
import { readDataset } from '../seed/readDataset.ts';
import { firstWords, passagesOf } from '../seed/report/reportText.ts';

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

async function main([report, folder]: readonly string[]): Promise<void> {
  if (report === undefined)
    throw new Error(
      'Name the text of the report: npm run dataset:citations -- <report.txt> [folder]',
    );
  const { tables } = await readDataset(folder === undefined ? bundledFolder : resolve(folder));
  const passages = passagesOf(await readFile(resolve(report), 'utf8'), sections);
  const names = new Map(
    tables.actors.map(({ cells }) => [
      cells['id'] ?? '',
      [cells['name'], cells['shortName'], cells['aliases']].join(' '),
    ]),
  );
  let missing = 0;
  for (const { cells } of tables.relations) {
    const about = [
      names.get(cells['source'] ?? '') ?? '',
      names.get(cells['target'] ?? '') ?? '',
      cells['summary'] ?? '',
      cells['role'] ?? '',
    ];
    process.stdout.write(
      `\n${cells['source']} ${cells['type']} ${cells['target']} [${[cells['since'], cells['until'], cells['status'], cells['attributedTo'], cells['role'], cells['degree'], cells['channel']].filter((text) => (text ?? '') !== '').join(' · ')}]\n  = ${cells['summary']}\n`,
    );
    for (const item of (cells['evidence'] ?? '').split('; ').map(decodeEvidence)) {
      const passage = item === null ? undefined : passages.get(item.locator);
      if (passage === undefined) missing += 1;
      process.stdout.write(
        `  ${item?.locator ?? '?'}: ${passage === undefined ? '(not found in the text)' : firstWords(passage, about, wordsShown)}\n`,
      );
    }
  }
  process.stdout.write(
    `\n${tables.relations.length} relations; ${missing} locators not found in the text.\n`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
});
