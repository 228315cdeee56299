/** `npm run import -- <files>`: makes a dataset folder of tables and graphs as others keep them. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differenceOf } from '../import/compare/differenceOf.ts';
import { importFiles, ImportRefused, mappingText, type Imported } from '../import/importFiles.ts';
import { keepDataset } from '../import/keep/keepDataset.ts';
import { mappingFile, readMapping } from '../import/mapping/readMapping.ts';
import type { GivenFile } from '../import/read/readFiles.ts';
import { refuseFile } from '../import/read/refuseFile.ts';
import { makeId } from '../import/values/makeId.ts';
import { adoptVocabulary } from '../model/ownVocabulary.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import type { DataProblem } from '../seed/read/dataProblem.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import { readFolder } from '../seed/read/readFolder.ts';
import { readTable } from '../seed/read/readTable.ts';
import type { Tables } from '../seed/read/tables.ts';
import { vocabularyOf } from '../seed/read/vocabularyOf.ts';
import { checkDataset, readDataset } from '../seed/readDataset.ts';
import { importReport } from './importReport.ts';
import { runCommand } from './runCommand.ts';
import { refuseLarge } from '../import/read/refuseLarge.ts';

const usage =
  'npm run import -- <files> [--out folder] [--mapping mapping.json] [--vocabulary vocabulary.csv] [--against folder] [--title "…"] [--source "…"] [--project] [--dry-run]';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        mapping: { type: 'string' },
        against: { type: 'string' },
        vocabulary: { type: 'string' },
        title: { type: 'string' },
        source: { type: 'string' },
        project: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        all: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new SetupFailure(`${reason} Call it so: ${usage}`);
  }
}

async function readGiven(path: string): Promise<GivenFile> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw refuseFile(path, 'fileUnreadable', 'is not there', 'Give the path of a file.');
  if (!found.isFile())
    throw refuseFile(
      path,
      'fileUnreadable',
      'is no file',
      'Give the files that are in it, by name.',
    );
  // A file beyond the limit is not taken into memory to be refused.
  refuseLarge(name, found.size);
  return { name, bytes: await readFile(path) };
}

const tablesOf = async (folder: string): Promise<Tables | null> => {
  if (!(await stat(join(folder, 'datapackage.json')).catch(() => null))) return null;
  return (await readFolder(folder, []))?.reading.tables ?? null;
};

/** The actors of another dataset, whole and checked. */
const actorsOf = async (folder: string | undefined): Promise<Tables['actors']> =>
  folder === undefined ? [] : (await readDataset(resolve(folder))).tables.actors;

/** The dataset’s own terms, from a vocabulary.csv that was given or that the folder has; the tables know them afterwards. */
async function termsOf(path: string): Promise<Tables['vocabulary']> {
  const bytes = await readFile(path).catch(() => null);
  const problems: DataProblem[] = [];
  const table =
    bytes === null ? null : readTable('vocabulary', { file: 'vocabulary.csv', bytes }, problems);
  if (problems.length > 0) throw new DatasetRefused(problems);
  const rows = table?.is === 'read' ? table.rows : [];
  adoptVocabulary(vocabularyOf(rows));
  return rows;
}

/** The mapping that was given, or that the folder has from the edition before. */
async function mappingOf(given: string | undefined, folder: string) {
  const path = given === undefined ? join(folder, mappingFile) : resolve(given);
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null) return readMapping(bytes);
  if (given !== undefined)
    throw refuseFile(path, 'fileUnreadable', 'is not there', `Give a ${mappingFile}, or none.`);
  return null;
}

async function main(words: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(words);
  const [first] = positionals;
  if (first === undefined) throw new SetupFailure(`Name the files to import: ${usage}`);
  const stem = basename(first, extname(first));
  const folder = resolve(values.out ?? join('imported', makeId(stem)));
  const twice = positionals
    .map((path) => basename(path))
    .find((name, at, all) => all.indexOf(name) !== at);
  if (twice !== undefined)
    throw new SetupFailure(
      `Two files are called ${twice}; citations could not tell them apart: rename one.`,
    );
  const files: GivenFile[] = [];
  for (const path of positionals) files.push(await readGiven(resolve(path)));
  const now = new Date();
  const against = await actorsOf(values.against);
  // Last before the mapping, which is written in these terms.
  const vocabulary = await termsOf(values.vocabulary ?? join(folder, 'vocabulary.csv'));
  const mapping = await mappingOf(values.mapping, folder);
  const imported = await importFiles(files, {
    mapping,
    name: makeId(basename(folder)),
    title: values.title ?? stem,
    sourceTitle: values.source ?? null,
    project: values.project === true,
    against,
    vocabulary,
    today: now.toISOString().slice(0, 10),
  }).catch(async (error: unknown) => {
    if (error instanceof ImportRefused) await keepDraft(folder, error);
    throw error;
  });
  const before = await tablesOf(folder);
  say(
    importReport(
      imported,
      before === null ? null : differenceOf(before, (file) => imported.rows[file]),
    ),
  );
  if (values['dry-run'] === true) {
    say('\nNothing was written (--dry-run).');
    return;
  }
  await write(folder, imported, now);
}

/** Writes the mapping of an import that was refused, to be corrected; one that was decided by hand is never written over. */
async function keepDraft(folder: string, refused: ImportRefused): Promise<void> {
  const path = `${folder}.${mappingFile}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, mappingText(refused.mapping), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  process.stderr.write(`Correct ${path} and give it with --mapping.\n`);
}

async function write(folder: string, { files }: Imported, now: Date): Promise<void> {
  const aside = await keepDataset(folder, files, {
    now,
    check: checkDataset,
  });
  if (aside !== null) say(`\nThe edition before is kept in ${aside}.`);
  say(
    `\nWritten: ${folder}\nNext: look at ${join(folder, mappingFile)}, say what words mean, import again;`,
  );
  say(`then: npm run seed -- ${folder} --replace`);
}

runCommand(main);
