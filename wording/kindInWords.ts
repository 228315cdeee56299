import { actorKindRow } from '../model/actorKinds.ts';
import { eventKindTable, placeKindTable } from '../model/eventKinds.ts';
import type { FoundThing } from '../model/messages/search.ts';
import type { Language } from '../model/wording.ts';
import { recordTexts } from './recordTexts.ts';

/** What kind of thing was found: a person, a blockade, a village, a source. */
export function kindInWords(found: FoundThing, language: Language): string {
  switch (found.what) {
    case 'actor':
      return actorKindRow(found.kind).singular[language];
    case 'event':
      return eventKindTable[found.kind].label[language];
    case 'place':
      return placeKindTable[found.kind][language];
    case 'source':
      return recordTexts[language].source;
  }
}
