import { join } from 'node:path';

/** The datasets that come with the program. */
export const bundledDatasets = join(import.meta.dirname, '../seed/datasets');

/** The one of them that `npm start` loads where nothing is loaded. */
export const bundledFolder = join(bundledDatasets, 'central-mali-2019');
