import type { HTMLAttributes, ReactNode } from 'react';
import { useRowsInSight } from './useRowsInSight.ts';
import './longTable.css';

/** What a row bears beside its cells: marks for the style sheet, and what happens to it. */
type RowMarks = HTMLAttributes<HTMLTableRowElement> &
  Readonly<Record<`data-${string}`, string | true | undefined>>;

interface LongTableProperties<Row> {
  readonly label: string;
  readonly className: string;
  /** The heads of the columns, each a `th`. */
  readonly heads: ReactNode;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string | number;
  readonly marksOf?: (row: Row) => RowMarks;
  /** The cells of a row, each a `td`. */
  readonly cells: (row: Row, index: number) => ReactNode;
  /** What stands below the rows. */
  readonly after?: ReactNode;
}

/** The room of rows that are out of sight. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr>
        <td className="long-table__gap" style={{ height }} />
      </tr>
    </tbody>
  );

/** A table of any length, of which only the rows in sight are made; it scrolls by itself, by keyboard too. */
export function LongTable<Row>(properties: LongTableProperties<Row>) {
  const { label, className, heads, rows, keyOf, marksOf, cells, after } = properties;
  const { scroller, shown, above, below, measure } = useRowsInSight(rows);
  return (
    <div
      className={`long-table ${className}`}
      ref={scroller}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table aria-rowcount={rows.length + 1}>
        <caption className="vh">{label}</caption>
        <thead>
          <tr>{heads}</tr>
        </thead>
        <Gap height={above} />
        <tbody>
          {shown.map(({ row, index }) => (
            <tr
              key={keyOf(row, index)}
              ref={measure}
              data-index={index}
              aria-rowindex={index + 2}
              {...marksOf?.(row)}
            >
              {cells(row, index)}
            </tr>
          ))}
        </tbody>
        <Gap height={below} />
      </table>
      {after}
    </div>
  );
}
