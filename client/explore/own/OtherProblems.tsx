import type { EditProblem } from '../../../model/messages/problem.ts';
import { useLanguage } from '../../parts/useTexts.ts';

/** What is wrong that no field shows. */
export function OtherProblems({ problems }: { problems: readonly EditProblem[] }) {
  const language = useLanguage();
  return (
    <ul role="alert" className="own-problems">
      {problems.map(({ place, column, text }) => (
        <li key={`${place} ${column ?? ''} ${text.en}`} className="warning">
          {text[language]}
        </li>
      ))}
    </ul>
  );
}
