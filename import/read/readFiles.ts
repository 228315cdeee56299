import type { FileReading } from '../../model/messages/importMapping.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { delimitedTable } from './delimitedTable.ts';
import { isZip, refuseForeign, textFormat } from './fileFormat.ts';
import { followTheMoneyTables } from './followTheMoneyTables.ts';
import { gexfTables } from './gexfTables.ts';
import { graphmlTables } from './graphmlTables.ts';
import { importLimits } from './importLimits.ts';
import type { RawTable } from './rawTable.ts';
import { refuseCrowded } from './refuseCrowded.ts';
import { refuseFile } from './refuseFile.ts';
import { textOf } from './textOf.ts';
import { workbookTables } from './workbookTables.ts';
import { refuseLarge } from './refuseLarge.ts';

/** A file that somebody brings. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

async function tablesOf(
  { name, bytes }: GivenFile,
  choice: FileReading | undefined,
): Promise<RawTable[]> {
  refuseLarge(name, bytes.length);
  if (isZip(bytes)) return workbookTables(name, bytes);
  refuseForeign(name, bytes);
  const text = textOf(bytes, choice?.encoding ?? null);
  refuseCrowded(name, text.bytes);
  switch (textFormat(name, text)) {
    case 'delimited':
      return [delimitedTable(name, text, choice?.delimiter ?? null)];
    case 'gexf':
      return gexfTables(name, text);
    case 'graphml':
      return graphmlTables(name, text);
    case 'followTheMoney':
      return followTheMoneyTables(name, text);
  }
}

/**
 * The tables of a file that have rows.
 * @throws DatasetRefused where none has
 */
function filled(file: string, tables: readonly RawTable[]): RawTable[] {
  const found = tables.filter(({ rows }) => rows.length > 0);
  if (found.length === 0)
    throw refuseFile(
      file,
      'fileUnreadable',
      'holds no rows',
      'Give a table with one row for each tie or each actor below its header.',
    );
  return found;
}

/**
 * Reads every file into tables.
 *
 * @param choices how files are to be read where that is not to be found out
 * @throws DatasetRefused with what is wrong with each that cannot be read
 */
export async function readFiles(
  files: readonly GivenFile[],
  choices: readonly FileReading[] = [],
): Promise<RawTable[]> {
  const tables: RawTable[] = [];
  const problems: DataProblem[] = [];
  for (const file of files)
    try {
      const choice = choices.find((known) => known.file === file.name);
      tables.push(...filled(file.name, await tablesOf(file, choice)));
    } catch (error) {
      if (!(error instanceof DatasetRefused)) throw error;
      problems.push(...error.problems);
    }
  if (problems.length > 0) throw new DatasetRefused(problems);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > importLimits.rows)
    throw refuseFile(
      files.map(({ name }) => name).join(', '),
      'oversized',
      `hold ${rows} rows, and ${importLimits.rows} are the most`,
      'Import a part of them.',
    );
  return tables;
}
