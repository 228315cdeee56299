/** `npm run dataset:report -- [folder]`: what a dataset covers, as tables; of the bundled one without a folder. */
import { resolve } from 'node:path';
import { failureText } from './failureText.ts';
import { bundledFolder } from './loadBundled.ts';
import { readDataset } from '../seed/readDataset.ts';
import { summarize } from '../seed/report/summarize.ts';
import { coverageOf, type Tally } from '../seed/report/coverage.ts';

const table = (title: string, rows: Tally): string =>
  [
    '',
    title,
    ...rows.map(([value, count]) => `  ${value.padEnd(28)}${String(count).padStart(5)}`),
  ].join('\n');

async function main([folder]: readonly string[]): Promise<void> {
  const read = await readDataset(folder === undefined ? bundledFolder : resolve(folder));
  const coverage = coverageOf(read);
  const { actors, relations, events, sources } = read.tables;
  const lines = [
    summarize(read),
    table(`Actors by kind (${actors.length})`, coverage.actorKinds),
    table('Actors by breadth', coverage.breadths),
    table(`Relations by category (${relations.length})`, coverage.relationCategories),
    table('Relations by type', coverage.relationTypes),
    table('Relations by status', coverage.statuses),
    table('Relations by state of the channel', coverage.channels),
    table(`Events by kind (${events.length})`, coverage.eventKinds),
    table(
      'Relations by the part of the source that they cite (one may cite several)',
      coverage.relationSections,
    ),
    table('Relations by how many places of the source they cite', coverage.locatorsPerRelation),
    `\nFootnotes cited by any row: ${coverage.footnotesCited}`,
    `Relations that rest on one source record: ${coverage.oneSource.length} of ${relations.length}${sources.length === 1 ? ' (the dataset has one source)' : ''}`,
    ...(sources.length === 1 ? [] : coverage.oneSource.map((id) => `  ${id}`)),
    `\nActors without a relation: ${coverage.unrelated.length}`,
    ...coverage.unrelated.map(({ actor, reason }) => `  ${actor}: ${reason}`),
    '\nFrench summaries',
    ...coverage.french.map(
      ([file, have, all]) => `  ${file.padEnd(28)}${String(have).padStart(5)} of ${all}`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
});
