import { readFile, rm, writeFile } from 'node:fs/promises';
import { ImportBusy } from './importBusy.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Holds a folder for one import; what a killed one left behind is taken over.
 * @returns how to let go
 * @throws ImportBusy while another import holds it
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}.lock`;
  const own = String(process.pid);
  for (let tries = 0; tries < 3; tries += 1)
    try {
      await writeFile(path, own, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = (await readFile(path, 'utf8').catch(() => '')).trim();
      if (holder === own || (holder !== '' && isAlive(Number(holder))))
        throw new ImportBusy(folder, holder);
      await rm(path, { force: true });
    }
  throw new ImportBusy(folder, 'unknown');
}
