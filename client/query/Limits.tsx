import type { ConsoleMessage } from '../../model/messages/console.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';

/** What an answer was cut short by, in words. */
export function Limits({ answer: { limitsHit, meta } }: { answer: ConsoleMessage }) {
  const text = queryTexts[useLanguage()];
  return limitsHit.map((hit) => (
    <p key={hit} className="warning">
      {text.limits(hit, meta.limits)}
    </p>
  ));
}
