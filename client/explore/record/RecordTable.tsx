import type { ReactNode } from 'react';
import { useLanguage } from '../../parts/useTexts.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { useRowsInSight } from '../../parts/useRowsInSight.ts';

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

/** A list as a table; of many rows only those in sight are made. */
export function RecordTable<Row>(properties: TableProperties<Row>) {
  const { label, columns, rows, keyOf, isOpen, cells, isEmpty } = properties;
  const text = recordTexts[useLanguage()];
  const { scroller, shown, above, below, measure } = useRowsInSight(rows);
  const gap = (height: number) =>
    height > 0 && (
      <tbody aria-hidden="true">
        <tr>
          <td className="record__gap" style={{ height }} />
        </tr>
      </tbody>
    );
  return (
    <div className="record__list" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      {rows.length === 0 ? (
        <p className="record__none">{isEmpty ? text.noneRecorded : text.nothing}</p>
      ) : (
        <table aria-rowcount={rows.length + 1}>
          <caption className="vh">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {gap(above)}
          <tbody>
            {shown.map(({ row, index }) => (
              <tr
                key={keyOf(row)}
                ref={measure}
                data-index={index}
                aria-rowindex={index + 2}
                data-open={isOpen(row) || undefined}
              >
                {cells(row).map((cell, at) => (
                  <td key={columns[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {gap(below)}
        </table>
      )}
    </div>
  );
}
