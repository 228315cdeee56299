import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings the names in a folder to the disk; Windows has no such call. */
async function flushNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file whole or not at all: beside it first, to the disk, then renamed. It is for its user's eyes alone. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  await writeSynced(part, text);
  await rename(part, path);
  await flushNames(folder);
}
