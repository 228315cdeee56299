import type { Run } from './run.ts';
import { statement } from './statement.ts';
import type { PlainValue } from './values.ts';

/** The properties of the node that says which dataset is loaded, or null. */
export async function readStoredRecord(
  run: Run,
): Promise<Readonly<Record<string, PlainValue>> | null> {
  const [row] = await run<{ properties: Record<string, PlainValue> }>(
    statement('load/storedRecord'),
    {},
  );
  return row?.properties ?? null;
}
