import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Brings the names in a folder to the disk, so that a power cut cannot bring former ones back. Windows has no such call. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
