import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { LoadRefused } from './loadRefused.ts';

/**
 * Acts while no other load can write into a database, if nothing was written there since a mark.
 *
 * @param since what `lastCommit` said
 * @param act what may end the database itself, so that nothing that fails behind it counts
 * @throws LoadRefused where something was written; DatabaseAway
 */
export async function whileUnchanged(
  database: Database,
  since: string,
  act: () => void,
): Promise<void> {
  let acted = false;
  try {
    await database.write(
      async (run) => {
        await run(statement('load/lock'), {});
        if ((await database.lastCommit()) !== since)
          throw new LoadRefused(
            'The stored data were changed while the new ones were being prepared, so nothing was loaded; load again.',
          );
        act();
        acted = true;
      },
      { app: 'entremise load' },
    );
  } catch (error) {
    if (!acted) throw error;
  }
}
