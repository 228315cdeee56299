import type { TableRole } from '../../model/tableRoles.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';
import type { RawRow, RawTable } from '../read/rawTable.ts';
import { cleanCell } from './cleanCell.ts';
import type { Cited } from './material.ts';

/** Reads the rows of a table by the roles that its columns have. */
export interface RowReader {
  readonly cell: (row: RawRow, role: TableRole) => string;
  /** What stands in columns without a role. */
  readonly attributes: (row: RawRow) => Map<string, string>;
  readonly cited: (row: RawRow) => Cited;
}

export function rowReader(table: RawTable, mapping: TableMapping): RowReader {
  const at = new Map(
    Object.entries(mapping.columns).map(([role, column]) => [role, table.columns.indexOf(column)]),
  );
  const taken = new Set([...Object.values(mapping.columns), ...mapping.leftOut]);
  const free = table.columns.flatMap((column, index) =>
    taken.has(column) ? [] : [{ column, index }],
  );
  return {
    cell: (row, role) => cleanCell(row.cells[at.get(role) ?? -1] ?? ''),
    attributes: (row) =>
      new Map(
        free.flatMap(({ column, index }) => {
          const value = cleanCell(row.cells[index] ?? '');
          return value === '' ? [] : [[cleanCell(column), value] as const];
        }),
      ),
    cited: ({ at: number }) => ({ file: table.file, unit: table.unit, at: number }),
  };
}
