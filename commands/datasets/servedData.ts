import type { Served } from '../../archive/servedRevision.ts';
import type { Database } from '../../database/database.ts';
import { readStoredRecord } from '../../database/storedRecord.ts';
import { stackOf } from '../../model/stack.ts';

/** What a database holds, with its title; null where nothing is loaded. */
export async function servedData(database: Database): Promise<(Served & { title: string }) | null> {
  const record = await database.read(readStoredRecord);
  if (record === null) return null;
  const { name, title, revision, stack = null } = record;
  return {
    name: String(name),
    title: String(title),
    revision: String(revision),
    sets: stackOf(typeof stack === 'string' ? stack : null),
  };
}
