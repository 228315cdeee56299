import { useRef, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** Up to so many rows all are made, so that the browser's own search finds what they say. */
const few = 400;
/** Pixels of a row of two lines, until it is measured. */
const usualHeight = 44;

export interface RowsInSight<Row> {
  /** Goes on what scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly shown: readonly { readonly row: Row; readonly index: number }[];
  /** Pixels of the rows above and below that are not made. */
  readonly above: number;
  readonly below: number;
  /** Goes on each row, which bears its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** The rows of a long table that are in sight, with some on either side. */
export function useRowsInSight<Row>(rows: readonly Row[]): RowsInSight<Row> {
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = rows.length > few;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 15,
    enabled: isLong,
  });
  if (!isLong) {
    const shown = rows.map((row, index) => ({ row, index }));
    return { scroller, shown, above: 0, below: 0, measure: () => undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    scroller,
    shown: items.flatMap(({ index }) => {
      const row = rows[index];
      return row === undefined ? [] : [{ row, index }];
    }),
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
