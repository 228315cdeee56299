import type { Served } from '../../archive/servedRevision.ts';
import { openDatabase } from '../../database/database.ts';
import type { Config } from '../environment.ts';
import { findDatabase } from '../localDatabase.ts';
import { servedData } from './servedData.ts';

/** What the database of this installation holds; null where none runs that could tell. */
export async function servedNow(config: Config): Promise<Served | null> {
  const reached = await findDatabase(config).catch(() => null);
  if (reached === null) return null;
  const database = openDatabase(reached.address);
  try {
    return await servedData(database);
  } finally {
    await database.close();
  }
}
