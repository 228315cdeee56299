import { Failure } from '../parts/Failure.tsx';
import { changeView } from '../state/useView.ts';
import { headlineOf } from './headline.ts';
import { CostKey } from './CostKey.tsx';
import { NoRoute } from './NoRoute.tsx';
import type { Reach, ReachAnswer } from './useReach.ts';
import type { Telling } from './useTelling.ts';

interface AnswerTextProperties {
  readonly reach: Reach;
  readonly telling: Telling;
}

/** That more exists than was found, or than is named. */
function warningOf(answer: ReachAnswer, { text }: Telling): string | null {
  if (answer.state === 'routes' && answer.answer.meta.truncated.length > 0) return text.truncated;
  return answer.state === 'goBetweens' && answer.answer.truncated
    ? text.onlyNearest(answer.answer.goBetweens.length)
    : null;
}

/** The answer in a sentence, what limits it, and why there is none. */
export function AnswerText({ reach: { answer, isAwaited }, telling }: AnswerTextProperties) {
  const { text } = telling;
  const warning = warningOf(answer, telling);
  const change = answer.state === 'routes' ? answer.answer.change : null;
  return (
    <>
      {answer.state === 'failed' && <Failure failure={answer.failure} />}
      <p className="answer" role="status">
        {isAwaited ? text.searching : headlineOf(answer, telling)}
      </p>
      {answer.state === 'routes' && !isAwaited && (
        <NoRoute answer={answer.answer} telling={telling} onHops={(hops) => changeView({ hops })} />
      )}
      {warning !== null && <p className="warning">{warning}</p>}
      {change !== null && <p>{text.change(change.lost.length, change.gained.length)}</p>}
      {(answer.state === 'routes' || answer.state === 'goBetweens') && <CostKey />}
    </>
  );
}
