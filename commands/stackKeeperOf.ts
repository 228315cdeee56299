import type { Database } from '../database/database.ts';
import { StackKeeper } from '../seed/keep/stackKeeper.ts';
import { keepEdition } from './datasets/keepEdition.ts';

/**
 * Changes the stack that a database holds; the files of what it loads are kept, as those of any load are.
 * @param bundled the folder of the dataset that comes with the program
 */
export const stackKeeperOf = (
  database: Database,
  places: { readonly home: string; readonly bundled: string },
): StackKeeper =>
  new StackKeeper(database, places, {
    keepFiles: (stack, files) => keepEdition(places.home, stack, files),
  });
