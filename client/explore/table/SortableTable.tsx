import { Fragment, type ReactNode } from 'react';
import { LongTable } from '../../parts/LongTable.tsx';
import { useView, changeView } from '../../state/useView.ts';
import type { TableColumn } from '../../state/tableOrder.ts';

/** A column: its head, and where it orders the table, by what. */
export interface SortableColumn {
  readonly key: string;
  readonly head: string;
  readonly by: TableColumn | null;
  readonly isNumber?: boolean;
  /** The share of the width that it takes, so that columns do not jump as rows come into sight. */
  readonly share: number;
}

interface SortableTableProperties<Row> {
  /** Of what its rows are, for its style sheet. */
  readonly of: 'relations' | 'actors' | 'events';
  readonly label: string;
  readonly columns: readonly SortableColumn[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The cells of a row, in the order of the columns, each a `td`. */
  readonly cells: (row: Row) => readonly ReactNode[];
  /** What a row bears beside its cells. */
  readonly marksOf: (row: Row) => Readonly<Record<`data-${string}`, string | undefined>>;
  /** Whom the row is about, while the pointer or the focus is on it. */
  readonly onLight: (row: Row | null) => void;
  readonly none: string;
}

/** The head of a column; one that orders the table is a button. */
function Head({
  column: { head, by, share, isNumber = false },
}: {
  readonly column: SortableColumn;
}) {
  const { order } = useView();
  const isBy = order !== null && by !== null && order.by === by;
  const direction = order?.isDown === true ? 'descending' : 'ascending';
  // Numbers are looked at from the largest on.
  const next = isBy ? { by, isDown: !order.isDown } : by !== null && { by, isDown: isNumber };
  return (
    <th
      scope="col"
      className={isNumber ? 'num' : undefined}
      style={{ width: `${share}%` }}
      aria-sort={isBy ? direction : undefined}
    >
      {next === false ? (
        head
      ) : (
        <button type="button" onClick={() => changeView({ order: next })}>
          {head}
          {isBy && <span aria-hidden="true">{order.isDown ? ' ↓' : ' ↑'}</span>}
        </button>
      )}
    </th>
  );
}

/** A table that is ordered by its heads. */
export function SortableTable<Row>(properties: SortableTableProperties<Row>) {
  const { of, label, columns, rows, keyOf, cells, marksOf, onLight, none } = properties;
  return (
    <LongTable
      label={label}
      className={`table table--${of}`}
      heads={columns.map((column) => (
        <Head key={column.key} column={column} />
      ))}
      rows={rows}
      keyOf={keyOf}
      marksOf={(row) => ({
        onMouseEnter: () => onLight(row),
        onMouseLeave: () => onLight(null),
        ...marksOf(row),
      })}
      cells={(row) =>
        cells(row).map((cell, at) => <Fragment key={columns[at]?.key}>{cell}</Fragment>)
      }
      after={rows.length === 0 && <p className="table__none">{none}</p>}
    />
  );
}
