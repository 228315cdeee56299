import type { LedgerRow } from './ledgerRows.ts';

export interface LedgerComparison {
  /** Usable on the earlier day and not on the later. */
  readonly lost: readonly LedgerRow[];
  /** Usable on the later day and not on the earlier. */
  readonly won: readonly LedgerRow[];
  readonly both: readonly LedgerRow[];
}

const usable = (rows: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow> =>
  new Map(
    rows.filter(({ relation }) => relation.lost === null).map((row) => [row.relation.id, row]),
  );

/** What two days have in common and what not; a lost channel is told as of the later day, which knows why. */
export function compareLedgers(
  earlier: readonly LedgerRow[],
  later: readonly LedgerRow[],
): LedgerComparison {
  const then = usable(earlier);
  const now = usable(later);
  const told = new Map(later.map((row) => [row.relation.id, row]));
  return {
    lost: [...then].filter(([id]) => !now.has(id)).map(([id, row]) => told.get(id) ?? row),
    won: [...now].filter(([id]) => !then.has(id)).map(([, row]) => row),
    both: [...now].filter(([id]) => then.has(id)).map(([, row]) => row),
  };
}
