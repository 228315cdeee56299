import type { Language } from '../../model/wording.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import type { Hint } from './hintsOf.ts';

/** A hint in words. */
export function hintText({ code, word, better }: Hint, language: Language): string {
  const { hints } = queryTexts[language];
  switch (code) {
    case 'dateText':
      return hints.dateText(word, better[0] ?? '');
    case 'textNumber':
      return hints.textNumber(word, better[0] ?? '');
    case 'unknownId':
      return hints.unknownId(word);
    case 'unknownType':
      return hints.unknownType(word);
    case 'shortName':
      return hints.shortName;
  }
}
