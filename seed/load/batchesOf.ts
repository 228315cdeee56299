import { costOf } from './transactionSize.ts';
import type { Properties } from './rowProperties.ts';

/** Rows in one statement at most, and bytes by estimate: a few long texts count as much as many short ones. */
const most = { rows: 5_000, bytes: 64 * 2 ** 20 } as const;

/** A row of a statement that writes; one that only removes has no properties. */
export interface WrittenRow {
  readonly element?: string;
  readonly properties?: Properties;
}

/** Makes rows of items and hands them out in batches, each as long as one statement should be; made only when asked for. */
export function* batchesOf<Item, Row extends WrittenRow>(
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): Generator<Row[]> {
  let rows: Row[] = [];
  let bytes = 0;
  for (const item of items) {
    const row = rowOf(item);
    const cost = costOf(row.properties ?? {});
    if (rows.length === most.rows || (rows.length > 0 && bytes + cost > most.bytes)) {
      yield rows;
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += cost;
  }
  if (rows.length > 0) yield rows;
}
