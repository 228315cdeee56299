import { inertCell, quotedCell } from '../../model/csvCell.ts';
import type { DatasetRow } from './datasetRows.ts';

/** A table as CSV. */
export function csvText(columns: readonly string[], rows: readonly DatasetRow[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => quotedCell(inertCell(row[column] ?? ''))).join(','),
  );
  return `${[columns.map(quotedCell).join(','), ...lines].join('\n')}\n`;
}
