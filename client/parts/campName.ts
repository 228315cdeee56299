import type { Language } from '../../model/wording.ts';
import { mapTexts } from '../../wording/mapTexts.ts';
import { mapName } from '../../wording/names.ts';
import type { Camp } from '../graph/camps.ts';

/** What a camp is called. */
export function campName({ called }: Camp, language: Language): string {
  switch (called.by) {
    case 'name':
      return called.name[language];
    case 'chief':
      return mapName(called.chief.attributes, language);
    case 'rest':
      return mapTexts.rest[language];
  }
}
