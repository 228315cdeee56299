import type { ReactNode } from 'react';
import { useRowsInSight } from '../parts/useRowsInSight.ts';
import './resultTable.css';

interface ResultTableProperties {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly head: (column: string) => string;
  readonly cell: (value: unknown, column: string) => ReactNode;
}

/** Rows of an answer as a table; of many only those in sight are made. */
export function ResultTable({ label, columns, rows, head, cell }: ResultTableProperties) {
  const { scroller, shown, above, below, measure } = useRowsInSight(rows);
  const gap = (height: number) =>
    height > 0 && (
      <tbody aria-hidden="true">
        <tr>
          <td className="result__gap" style={{ height }} />
        </tr>
      </tbody>
    );
  return (
    <div className="result" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        {gap(above)}
        <tbody>
          {shown.map(({ row, index }) => (
            <tr key={index} ref={measure} data-index={index} aria-rowindex={index + 2}>
              {columns.map((column, at) => (
                <td key={column} data-number={typeof row[at] === 'number' || undefined}>
                  {cell(row[at], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {gap(below)}
      </table>
    </div>
  );
}
