import { openDatabase, type Audience } from '../database/database.ts';
import type { SnapshotMessage } from '../model/messages/snapshot.ts';
import { readSnapshot } from '../server/queries/snapshot.ts';
import { readConfig } from './environment.ts';
import { reachDatabase } from './localDatabase.ts';

/**
 * The dataset that is loaded, as an audience may see it; the database is started where none runs.
 * @param purpose the command that asks
 */
export async function readSnapshotFor(
  audience: Audience,
  purpose: string,
): Promise<SnapshotMessage> {
  const reached = await reachDatabase(readConfig(process.env), {
    purpose,
    say: (text) => process.stdout.write(`\r${text}`),
  });
  const database = openDatabase(reached.address).view({ audience });
  try {
    return (await readSnapshot(database)).value;
  } finally {
    await database.close();
    await reached.stop();
  }
}
