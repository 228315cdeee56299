import { Unzip, UnzipInflate } from 'fflate';
import { importLimits } from './importLimits.ts';
import { refuseFile } from './refuseFile.ts';

const step = 65_536;

/**
 * Unfolds a ZIP piece by piece, keeping nothing, and stops where it grows beyond the limit: what its directory says of sizes
 * may be a lie.
 *
 * @returns the names in it
 * @throws DatasetRefused for a bomb and for a ZIP that cannot be unfolded
 */
export function refuseBomb(file: string, bytes: Buffer): string[] {
  const names: string[] = [];
  let inflated = 0;
  let broken: string | null = null;
  const unzip = new Unzip((entry) => {
    names.push(entry.name);
    entry.ondata = (error, chunk) => {
      if (error !== null) broken = error.message;
      else inflated += chunk.length;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && inflated <= importLimits.inflatedBytes; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    broken = error instanceof Error ? error.message : String(error);
  }
  if (inflated > importLimits.inflatedBytes)
    throw refuseFile(
      file,
      'oversized',
      `unfolds to more than ${importLimits.inflatedBytes / 1024 / 1024} MB`,
      'Split it, or save the sheet that matters as CSV.',
    );
  if (broken !== null)
    throw refuseFile(
      file,
      'fileUnreadable',
      `cannot be unpacked (${broken})`,
      'Save it again as .xlsx, or as “CSV UTF-8”.',
    );
  return names;
}
