import { claim, ownRecord, release } from './claim.ts';
import { fileFailure } from './fileFailure.ts';
import { homeLayout } from './homeLayout.ts';
import { prepareHome } from './prepareHome.ts';
import { setAside } from './setAside.ts';

/**
 * Puts the database of a data folder aside with its password, so that the next start begins anew and the old one can be
 * put back by renaming.
 *
 * @param purpose what this process is, for the sentence that a second one is told meanwhile
 * @returns where they are now
 * @throws SetupFailure where the folder is in use or cannot be written
 */
export async function setAsideDatabase(home: string, purpose: string): Promise<string[]> {
  const { neo4j, password } = homeLayout(home);
  const now = new Date();
  try {
    await prepareHome(home);
    await claim(home, ownRecord(purpose, null));
    try {
      const moved = [await setAside(neo4j, now), await setAside(password, now)];
      return moved.filter((path) => path !== null);
    } finally {
      release(home);
    }
  } catch (error) {
    throw fileFailure(error);
  }
}
