import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Makes the archive of Neo4j's classes, once for each Java, while nobody waits: from then on the database starts in some two
 * thirds of the time. In a process of low priority that ends with this one; nothing depends on it.
 */
export function archiveClasses(): void {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'classArchive.ts')],
    // Its standard input ends with this process, however that ends.
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: join(import.meta.dirname, '..') },
  );
  child.on('error', () => undefined);
  child.unref();
}
