import { join } from 'node:path';

/** Where datasets, their revisions and imports under way are inside a data folder. */
export const archiveLayout = (home: string) =>
  ({
    /** A folder for each dataset that was made or imported here. */
    datasets: join(home, 'datasets'),
    /** The files of each revision that was loaded: `<name>/<revision>/`. */
    revisions: join(home, 'revisions'),
    /** Imports that are not written yet. */
    drafts: join(home, 'imports'),
  }) as const;
