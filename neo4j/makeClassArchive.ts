import { mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { classArchive } from './jars/classArchive.ts';
import { fetchServer } from './jars/fetchServer.ts';
import { startManagedNeo4j } from './managedNeo4j.ts';
import { findJava } from './system/findJava.ts';
import { killNow } from './system/killNow.ts';
import type { LocalAddress } from './watch/probe.ts';

/** Milliseconds that the JVM may take to write some 80 MB when it ends; a slow machine needs half a minute. */
const longestWriting = 120_000;

export interface ArchiveOptions {
  /** The folder of the jars, beside which the archive is kept. */
  readonly jars: string;
  readonly javaHome?: string | null | undefined;
  /** Has the database do what it usually does, since only classes that were used are archived. */
  readonly exercise: (address: LocalAddress) => Promise<void>;
  /** Ends the JVM at once; what is left of the work fails. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the archive of Neo4j's classes, if there is none for this Java: runs a database of its own, in a folder that is removed,
 * and has its JVM write down at its end what it has read of the jars. The archive gets its name when it is whole.
 *
 * @returns whether one was made
 * @throws SetupFailure as `startManagedNeo4j` does
 */
export async function makeClassArchive({
  jars,
  javaHome = null,
  exercise,
  signal,
}: ArchiveOptions): Promise<boolean> {
  const archive = classArchive(jars, await findJava(javaHome));
  if (existsSync(archive)) return false;
  await fetchServer(jars);
  // Named as a fetch is, so that the next fetch clears what a killed process has left.
  const home = await mkdtemp(join(jars, `partial-${process.pid}-`));
  try {
    const written = join(home, 'classes.jsa');
    const kept = await startManagedNeo4j({
      home,
      purpose: 'the archive of classes',
      jars,
      javaHome,
      heap: '512m',
      patience: longestWriting,
      writesArchive: written,
    });
    signal?.addEventListener('abort', () => {
      const jvm = kept.jvm();
      if (jvm !== null) killNow(jvm);
    });
    await exercise(kept).finally(() => kept.stop());
    if (!existsSync(written)) return false;
    await rename(written, archive);
    return true;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
