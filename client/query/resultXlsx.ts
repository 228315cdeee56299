import { inertCell } from '../../model/csvCell.ts';
import type { ConsoleMessage } from '../../model/messages/console.ts';
import { layersInWords } from '../../wording/layersInWords.ts';

/** Letters that Excel takes in one cell. */
const longestCell = 32_767;

/** A value as a spreadsheet has it: numbers and flags as such, lists and maps as JSON, and no text that would be run. */
function cellOf(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? inertCell(value) : JSON.stringify(value);
  return text.slice(0, longestCell);
}

/** An answer as a workbook: its rows, and beside them what it comes from. What makes it is fetched when it is first needed. */
export async function resultXlsx({
  columns,
  rows,
  limitsHit,
  meta,
}: Pick<ConsoleMessage, 'columns' | 'rows' | 'limitsHit' | 'meta'>): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const layers = layersInWords(meta.stack, 'en');
  const notes = [
    ['dataset', meta.dataset],
    ['revision', meta.revision],
    ['dataUntil', meta.dataUntil],
    ...(layers === null ? [] : [['layers', layers]]),
    ['rows', String(meta.rowCount)],
    ['limits', limitsHit.join(', ')],
  ];
  return writeWorkbook([
    {
      sheet: 'rows',
      data: [columns.map(bold), ...rows.map((row) => row.map(cellOf))],
      stickyRowsCount: 1,
    },
    { sheet: 'notes', data: notes },
  ]).toBlob();
}
