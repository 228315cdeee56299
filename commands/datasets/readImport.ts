import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differenceOf } from '../../import/compare/differenceOf.ts';
import { toldDifference } from '../../import/compare/toldDifference.ts';
import {
  ImportRefused,
  importTables,
  mappingText,
  type Imported,
} from '../../import/importFiles.ts';
import { isBeside, vocabularyFile } from './besideFiles.ts';
import { mappingFile, readMapping } from '../../import/mapping/readMapping.ts';
import type { RawTable } from '../../import/read/rawTable.ts';
import { readFiles } from '../../import/read/readFiles.ts';
import { refuseLarge } from '../../import/read/refuseLarge.ts';
import { tellReading } from '../../import/tellReading.ts';
import { inertCell, quotedCell } from '../../model/csvCell.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import { adoptVocabulary } from '../../model/ownVocabulary.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import { readFolder } from '../../seed/read/readFolder.ts';
import { readTable } from '../../seed/read/readTable.ts';
import type { Row, Tables } from '../../seed/read/tables.ts';
import { vocabularyOf } from '../../seed/read/vocabularyOf.ts';
import { checkDataset } from '../../seed/readDataset.ts';
import type { ReadDone, ReadingJob } from './deskMessages.ts';

let known: { readonly stamp: string; readonly tables: readonly RawTable[] } | null = null;

async function tablesOf(
  job: ReadingJob,
  mapping: ImportMapping | null,
): Promise<readonly RawTable[]> {
  const stamp = `${job.stamp} ${JSON.stringify(mapping?.files ?? [])}`;
  if (known?.stamp === stamp) return known.tables;
  known = null;
  const files = [];
  for (const { name, path } of job.files) {
    if (isBeside(name)) continue;
    refuseLarge(name, (await stat(path)).size);
    files.push({ name, bytes: await readFile(path) });
  }
  const tables = await readFiles(files, mapping?.files);
  known = { stamp, tables };
  return tables;
}

/** The own terms of the dataset: of a file that was brought with the others, else of the edition before. */
async function adoptTerms({ files }: ReadingJob, before: string | null): Promise<readonly Row[]> {
  const brought = files.find(({ name }) => name === vocabularyFile)?.path;
  const path = brought ?? (before === null ? null : join(before, vocabularyFile));
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  const problems: DataProblem[] = [];
  const table =
    bytes === null ? null : readTable('vocabulary', { file: vocabularyFile, bytes }, problems);
  if (problems.length > 0) throw new DatasetRefused(problems);
  const rows = table?.is === 'read' ? table.rows : [];
  adoptVocabulary(vocabularyOf(rows));
  return rows;
}

/** What was decided: here, else in a mapping.json that was brought, else for the edition before. */
async function decidedOf(
  { mapping, files }: ReadingJob,
  before: string | null,
): Promise<ImportMapping | null> {
  if (mapping !== null) return readMapping(Buffer.from(JSON.stringify(mapping)));
  const brought = files.find(({ name }) => name === mappingFile)?.path;
  const path = brought ?? (before === null ? null : join(before, mappingFile));
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  return bytes === null ? null : readMapping(bytes);
}

async function rowsOf(folder: string): Promise<Tables | null> {
  return (await readFolder(folder, []))?.reading.tables ?? null;
}

/** The folder of the edition before, where there is one. */
async function editionBefore({ datasets }: ReadingJob, name: string): Promise<string | null> {
  const folder = join(datasets, name);
  return (await stat(folder).catch(() => null)) === null ? null : folder;
}

/** What the loader has against the files that an import makes. */
async function checkFiles({ files }: Imported, scratch: string): Promise<readonly DataProblem[]> {
  try {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    for (const [name, text] of files) await writeFile(join(scratch, name), text);
    await checkDataset(scratch);
    return [];
  } catch (error) {
    if (error instanceof DatasetRefused) return error.problems;
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function problemFile(problems: readonly DataProblem[]): string | null {
  if (problems.length === 0) return null;
  const rows = problems.map(({ file, line, column, rule, remedy }) => [
    file,
    line === null ? '' : String(line),
    column ?? '',
    rule,
    remedy,
  ]);
  return [['file', 'line', 'column', 'problem', 'what would be right'], ...rows]
    .map((cells) => cells.map((cell) => quotedCell(inertCell(cell))).join(','))
    .join('\n');
}

const nameTaken = (name: string): DataProblem => ({
  kind: 'idTaken',
  file: mappingFile,
  line: null,
  column: 'dataset.name',
  rule: `“${name}” comes with the program`,
  remedy: 'Give the new dataset another name.',
});

interface Attempt {
  readonly tables: readonly RawTable[];
  readonly mapping: ImportMapping | null;
  readonly imported: Imported | null;
  readonly problems: readonly DataProblem[];
}

async function attempt(job: ReadingJob): Promise<Attempt> {
  let mapping: ImportMapping | null = null;
  let tables: readonly RawTable[] = [];
  try {
    const name = nameIn(job.mapping) ?? job.name;
    const before = await editionBefore(job, name);
    const vocabulary = await adoptTerms(job, before);
    mapping = await decidedOf(job, before);
    tables = await tablesOf(job, mapping);
    const { against } = job;
    const isOther = against !== null && against.name !== (mapping?.dataset.name ?? job.name);
    const imported = importTables(tables, {
      mapping,
      name: job.name,
      title: job.title,
      sourceTitle: null,
      project: false,
      against: isOther ? ((await rowsOf(against.folder))?.actors ?? []) : [],
      today: job.today,
      vocabulary,
    });
    const { name: chosen } = imported.mapping.dataset;
    const problems = job.taken.includes(chosen)
      ? [nameTaken(chosen)]
      : await checkFiles(imported, job.scratch);
    return { tables, mapping: imported.mapping, imported, problems };
  } catch (error) {
    if (!(error instanceof DatasetRefused)) throw error;
    const reached = error instanceof ImportRefused ? error.mapping : mapping;
    return { tables, mapping: reached, imported: null, problems: error.problems };
  }
}

/** The name that a mapping gives the dataset, before it is known whether the mapping is one. */
function nameIn(mapping: unknown): string | null {
  const { dataset } = (mapping ?? {}) as { dataset?: { name?: unknown } };
  return typeof dataset?.name === 'string' ? dataset.name : null;
}

/**
 * Reads the files of a draft as they are decided to be read, and tells what comes of it. Nothing but the scratch folder is
 * written.
 */
export async function readImport(
  job: ReadingJob,
): Promise<{ readonly done: ReadDone; readonly imported: Imported | null }> {
  const { tables, mapping, imported, problems } = await attempt(job);
  const name = mapping?.dataset.name ?? job.name;
  const before = await editionBefore(job, name);
  const old = before === null ? null : await rowsOf(before);
  const difference =
    old === null || imported === null
      ? null
      : toldDifference(differenceOf(old, (file) => imported.rows[file]));
  const { against } = job;
  const done: ReadDone = {
    is: 'read',
    reading: tellReading({
      tables,
      mapping,
      imported,
      problems,
      difference,
      against:
        against === null || against.name === name
          ? null
          : { name: against.name, title: against.title },
    }),
    mapping: mapping === null ? null : mappingText(mapping),
    problems: problemFile(problems),
    written: null,
  };
  return { done, imported };
}
