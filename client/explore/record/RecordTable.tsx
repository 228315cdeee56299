import type { ReactNode } from 'react';
import { LongTable } from '../../parts/LongTable.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';

interface TableProperties<Row> {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Whether a row is open at the side. */
  readonly isOpen: (row: Row) => boolean;
  readonly cells: (row: Row) => readonly ReactNode[];
  /** Whether anything is recorded at all, before the filters. */
  readonly isEmpty: boolean;
}

/** A list of the record as a table. */
export function RecordTable<Row>(properties: TableProperties<Row>) {
  const { label, columns, rows, keyOf, isOpen, cells, isEmpty } = properties;
  const text = recordTexts[useLanguage()];
  if (rows.length === 0)
    return (
      <div className="record__list" role="region" aria-label={label} tabIndex={0}>
        <p className="record__none">{isEmpty ? text.noneRecorded : text.nothing}</p>
      </div>
    );
  return (
    <LongTable
      label={label}
      className="record__list"
      heads={columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
      rows={rows}
      keyOf={keyOf}
      marksOf={(row) => ({ 'data-open': isOpen(row) || undefined })}
      cells={(row) => cells(row).map((cell, at) => <td key={columns[at]}>{cell}</td>)}
    />
  );
}
