import type { Language } from '../../model/wording.ts';
import { mapName } from '../../wording/names.ts';
import type { Camp } from '../graph/camps.ts';

/** What a camp is called. */
export const campName = ({ called }: Camp, language: Language): string =>
  called.by === 'name' ? called.name[language] : mapName(called.chief.attributes, language);
