import { readFileSync, statSync } from 'node:fs';

/** Bytes of a log at the moment; 0 where there is none. */
export const bytesOf = (log: string): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;

/** What was written to a log since it had so many bytes; all of it where it has begun anew; nothing where there is none. */
export function writtenSince(log: string, from: number): string {
  try {
    const written = readFileSync(log);
    return written.subarray(written.length < from ? 0 : from).toString('utf8');
  } catch {
    return '';
  }
}
