import type { Language } from '../../model/wording.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import type { Hint } from './hint.ts';

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
      return better.length === 0 ? hints.strangeType(word) : hints.unknownType(word);
    case 'unknownName':
      return hints.unknownName(word);
    case 'unknownLabel':
      return hints.unknownLabel(word);
    case 'unknownValue':
      return hints.unknownValue(word);
    case 'signText':
      return hints.signText;
    case 'evidenceText':
      return hints.evidenceText(word);
    case 'actorKind':
      return hints.actorKind;
    case 'unknownProperty':
      return hints.unknownProperty(word);
    case 'dateNotText':
      return hints.dateNotText(word);
    case 'wrongWay':
      return hints.wrongWay(word);
    case 'symmetric':
      return hints.symmetric(word);
    case 'shortName':
      return hints.shortName;
  }
}
