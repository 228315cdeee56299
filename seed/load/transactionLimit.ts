import type { Run } from '../../database/run.ts';
import { statement } from '../../database/statement.ts';

const units: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
]);

/** Bytes of a setting such as `512.00MiB`; null where it sets no bound. */
function bytesOfSetting(value: string | null): number | null {
  const match = /^(\d+(?:\.\d+)?)([KMGT]iB|B)$/.exec(value ?? '');
  const bytes = match === null ? 0 : Number(match[1]) * (units.get(match[2] ?? '') ?? 0);
  return bytes > 0 ? bytes : null;
}

/** A transaction may fill this share of the heap; the rest is for reading, planning and the queries of others. */
const shareOfHeap = 0.6;

/**
 * How many bytes one transaction of the server may take: by its settings, and by its heap where those set no bound.
 * Infinity where it does not say.
 */
export async function transactionLimit(run: Run): Promise<number> {
  const settings = await run<{ value: string | null }>(statement('load/memory'), {});
  const [row] = await run<{ heap: number | null }>(statement('load/heap'), {});
  const bounds = settings.flatMap(({ value }) => bytesOfSetting(value) ?? []);
  const heap = row?.heap ?? 0;
  return Math.min(...bounds, heap > 0 ? heap * shareOfHeap : Infinity);
}
