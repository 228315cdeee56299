import { mappingFile } from '../../import/mapping/readMapping.ts';

export const vocabularyFile = 'vocabulary.csv';

/** Files of a draft that are no tables: what words mean, and what was decided of an edition before. */
export const isBeside = (name: string): boolean => [vocabularyFile, mappingFile].includes(name);
