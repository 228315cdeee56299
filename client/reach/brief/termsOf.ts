import { termsInWords } from '../../../wording/reachInWords.ts';
import { breadthOf } from '../../../wording/reachNames.ts';
import { reachTexts } from '../../../wording/reachTexts.ts';
import type { BriefContext } from './briefContext.ts';

/** Date and terms of the question in one line; the bound on hops is no term where nobody in particular asks. */
export function termsOf({ answer, language, nameOf }: BriefContext): string {
  const { question } = answer;
  const text = reachTexts[language];
  const bound = text.hopsAtMost(question.maxHops);
  return termsInWords(
    { ...question, detours: false },
    {
      nameOf,
      breadthOf: (id) => breadthOf(answer, id),
      text,
      language,
    },
  )
    .filter((term) => question.from.length > 0 || term !== bound)
    .join(' · ');
}
