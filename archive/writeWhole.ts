import { rename, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, text);
  await rename(part, path);
}
