import { join } from 'node:path';
import { archiveLayout } from './archiveLayout.ts';

/** What says of a kept revision what it is; beside its files, and no file of a dataset. */
export const keptFile = 'kept.json';

/** Where the files of a revision are kept. */
export const revisionFolder = (home: string, name: string, revision: string): string =>
  join(archiveLayout(home).revisions, name, revision);
