import { columnNames, endNames, numberedEnds, plainHeader } from './columnNames.ts';

const known: ReadonlySet<string> = new Set([
  ...endNames.flat(),
  ...Object.values(columnNames).flat(),
]);

/** Whether a cell is a name that columns have, so that its row is a header. */
export function knownColumn(cell: string): boolean {
  const plain = plainHeader(cell);
  return (
    known.has(plain) || (plain.length > 1 && numberedEnds.test(plain) && /[a-z]{3}/.test(plain))
  );
}
