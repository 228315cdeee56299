import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireSpace } from '../home/freeSpace.ts';
import { isAlive } from '../system/isAlive.ts';
import { checkJars } from './checkJars.ts';
import { edition, sumsOf, type JarSet } from './jarSets.ts';
import { runMaven } from './runMaven.ts';

/** Twice the largest set of 123 MB: Maven keeps a copy of its own. */
const roomForASet = 260_000_000;

export type OnProgress = (text: string) => void;

const named = { server: 'Neo4j', browser: 'Neo4j Browser', 'cypher-shell': 'cypher-shell' };

/** Maven copies what it once downloaded without looking at it again. */
const ofMaven =
  'remove the file of that name from Maven’s own store (~/.m2/repository) and start again to fetch it anew';

/** The folder of a set, whether it is there or not. */
const folderOf = (jars: string, set: JarSet): string => join(jars, `${set}-${edition}`);

/** Whether a set was fetched before. */
export const hasJars = (jars: string, set: JarSet): boolean => existsSync(folderOf(jars, set));

/**
 * The folder with a set of jars, fetched by Maven if it is not there yet, and checked against the sums of this repository
 * each time. They arrive in a folder of their own that gets its name when it is whole and sound, so that a fetch that dies
 * leaves nothing half.
 *
 * @param jars the folder for all sets
 * @throws SetupFailure without Maven, network or room, or where a jar is not what it has to be
 */
export async function fetchJars(
  jars: string,
  set: JarSet,
  onProgress: OnProgress = () => undefined,
): Promise<string> {
  const whole = folderOf(jars, set);
  const sums = sumsOf(set);
  if (hasJars(jars, set)) {
    await checkJars(whole, sums, `remove the folder ${whole} and start again to fetch it anew`);
    return whole;
  }
  await mkdir(jars, { recursive: true });
  await clearLeftovers(jars);
  await requireSpace(jars, roomForASet, `fetching ${named[set]}`);
  const partial = await mkdtemp(join(jars, `partial-${process.pid}-`));
  try {
    // Maven writes beside its pom; the program's own folder may not be writable.
    await cp(join(import.meta.dirname, 'pom.xml'), join(partial, 'pom.xml'));
    await runMaven(partial, set, (count) =>
      onProgress(`fetching ${named[set]}: ${count} of ${sums.size} files`),
    );
    await checkJars(join(partial, 'lib'), sums, ofMaven);
    await giveName(join(partial, 'lib'), whole);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return whole;
}

async function giveName(fetched: string, whole: string): Promise<void> {
  try {
    await rename(fetched, whole);
  } catch (error) {
    // Another process was quicker: its copy serves as well.
    if (!existsSync(whole)) throw error;
  }
}

/** Removes what a killed fetch left, but not what a living process is fetching. Where its Maven still writes, the next start removes it. */
async function clearLeftovers(jars: string): Promise<void> {
  for (const name of await readdir(jars)) {
    const owner = /^partial-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(jars, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
