import { columnTable, fileNames, optionalFiles, type FileName } from '../../seed/read/columns.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import { csvText } from './csvText.ts';
import type { DatasetRow, DatasetRows } from './datasetRows.ts';

/** The columns of a file: those that the format has, and behind them the free ones that its rows have. */
function columnsOf(file: FileName, rows: readonly DatasetRow[]): string[] {
  const free = new Set<string>();
  for (const row of rows)
    for (const name of Object.keys(row)) if (name.startsWith('x:')) free.add(name);
  return [...columnTable[file].map(({ name }) => name), ...free];
}

const resource = (file: FileName, columns: readonly string[]) => ({
  name: file,
  path: `${file}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: columns.map((name) => ({ name, type: 'string' })),
    ...(columns.includes('id') ? { primaryKey: 'id' } : {}),
  },
});

/** The files of a dataset folder, by name: a table for each, and the descriptor that calls it a draft. */
export function datasetFiles(
  rows: DatasetRows,
  { dataset }: ImportMapping,
  { dataUntil, today }: { dataUntil: string; today: string },
): Map<string, string> {
  const written = fileNames.filter((file) => !optionalFiles.has(file) || rows[file].length > 0);
  const columns = new Map(written.map((file) => [file, columnsOf(file, rows[file])]));
  const files = new Map(
    written.map((file) => [`${file}.csv`, csvText(columns.get(file) ?? [], rows[file])]),
  );
  const descriptor = {
    profile: 'tabular-data-package',
    name: dataset.name,
    title: dataset.title,
    created: today,
    resources: written.map((file) => resource(file, columns.get(file) ?? [])),
    entremise: { dataUntil, state: 'draft' },
  };
  return files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
}
