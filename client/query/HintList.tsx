import { useLanguage } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import type { Hint } from './hint.ts';
import { hintText } from './hintText.ts';

interface HintListProperties {
  readonly hints: readonly Hint[];
  /** Puts a word in the place of what the hint is about. */
  readonly onReplace: (hint: Hint, better: string) => void;
}

/** The hints whose better words are guesses. */
const guesses = new Set<Hint['code']>([
  'unknownId',
  'unknownName',
  'unknownType',
  'unknownLabel',
  'unknownProperty',
]);

/** What a query may not mean, each with what may be meant instead. */
export function HintList({ hints, onReplace }: HintListProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  return (
    <ul className="cypher-hints" aria-live="polite">
      {hints.map((hint) => (
        <li key={`${hint.code} ${hint.from}`}>
          {hintText(hint, language)}
          {hint.better.length > 0 && (
            <>
              {' '}
              {guesses.has(hint.code) && `${text.hints.meant} `}
              {hint.better.map((better) => (
                <button
                  key={better}
                  type="button"
                  className="chip"
                  onClick={() => onReplace(hint, better)}
                >
                  {better}
                </button>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
