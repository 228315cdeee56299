import type { ReactNode } from 'react';
import { LongTable } from '../parts/LongTable.tsx';
import './resultTable.css';

interface ResultTableProperties {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly head: (column: string) => string;
  readonly cell: (value: unknown, column: string, row: number) => ReactNode;
}

/** Rows of an answer as a table. */
export const ResultTable = ({ label, columns, rows, head, cell }: ResultTableProperties) => (
  <LongTable
    label={label}
    className="result"
    heads={columns.map((column) => (
      <th key={column} scope="col">
        {head(column)}
      </th>
    ))}
    rows={rows}
    keyOf={(_row, index) => index}
    cells={(row, index) =>
      columns.map((column, at) => (
        <td key={column} data-number={typeof row[at] === 'number' || undefined}>
          {cell(row[at], column, index)}
        </td>
      ))
    }
  />
);
