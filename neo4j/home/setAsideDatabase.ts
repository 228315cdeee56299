import { homeLayout } from './homeLayout.ts';
import { setAside } from './setAside.ts';

/**
 * Puts the database of a data folder aside with its password, so that the next start begins anew and the old one can be
 * put back by renaming. The caller holds the claim of the folder.
 *
 * @returns where they are now
 */
export async function setAsideDatabase(home: string, now: Date = new Date()): Promise<string[]> {
  const layout = homeLayout(home);
  const moved = [await setAside(layout.neo4j, now), await setAside(layout.password, now)];
  return moved.filter((path) => path !== null);
}
