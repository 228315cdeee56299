import type { RawTable } from '../read/rawTable.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { IdMaker } from '../values/idMaker.ts';
import { importedLocators } from './citation.ts';
import type { DatasetRow } from './datasetRows.ts';

/** The id of the source that a file is. */
export const sourceId = (ids: IdMaker, file: string): string =>
  ids.idOf(`source ${file}`, `file ${file}`);

/**
 * The rows of `sources.csv`: each file is a source of its own, until somebody cites what it rests on.
 *
 * @param title what the files are of, if it was said
 */
export function sourceRows(
  tables: readonly RawTable[],
  { dataset }: ImportMapping,
  ids: IdMaker,
  title: string | null,
): DatasetRow[] {
  const byFile = new Map(tables.map((table) => [table.file, table]));
  return [...byFile].map(([file, { facts }]) => ({
    id: sourceId(ids, file),
    title: title === null ? file : `${title} (${file})`,
    kind: `imported ${facts.format} file`,
    locatorPattern: importedLocators,
    summary: 'A file as it was brought; what it rests on is not cited yet.',
    handling: dataset.handling,
  }));
}
