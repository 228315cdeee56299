import { readColumns } from '../columns/readColumns.ts';
import type { RawTable } from '../read/rawTable.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';

const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, at) => header === b[at]);

/**
 * How each table is read: as the mapping says, under the name of its file or, for a new edition under another name, by its
 * headers; else as its columns tell.
 *
 * @param project whether those who took part in the same events are tied where nothing is decided yet
 */
export function mapTables(
  tables: readonly RawTable[],
  decided: readonly TableMapping[],
  project: boolean,
): TableMapping[] {
  const named = new Set(tables.map(({ name }) => name));
  const known = (table: RawTable): TableMapping | undefined =>
    decided.find(({ table: name }) => name === table.name) ??
    decided.find(
      ({ table: name, headers }) => !named.has(name) && sameHeaders(headers, table.columns),
    );
  return readColumns(tables).map((reading, at) => {
    const table = tables[at];
    const before = table === undefined ? undefined : known(table);
    const headers = [...(table?.columns ?? [])];
    return before === undefined
      ? { ...reading, leftOut: [...reading.leftOut], project, headers }
      : { ...before, table: reading.table, headers };
  });
}
