import type { ReachIndex } from '../reach/reachIndex.ts';
import { numbers } from './syntheticNetwork.ts';

/** The value below which a share (0 … 1) of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** Milliseconds that some work takes, awaited where it is a promise. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** One row of a table: the name, then figures. */
export const row = (cells: readonly (string | number)[]): void =>
  console.log(
    cells
      .map((cell, at) =>
        at === 0
          ? String(cell).padEnd(42)
          : (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(11),
      )
      .join(''),
  );

/** Pairs of actors with more than three relations each, the same at each run. */
export function endsOf(index: ReachIndex, count: number): [string, string][] {
  const next = numbers(7);
  const ids = [...index.actors.values()]
    .filter(({ relations }) => relations.length > 3)
    .map(({ id }) => id);
  return Array.from(
    { length: count },
    () =>
      [ids[Math.floor(next() * ids.length)] ?? '', ids[Math.floor(next() * ids.length)] ?? ''] as [
        string,
        string,
      ],
  ).filter(([a, b]) => a !== b);
}
