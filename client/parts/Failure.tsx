import type { RequestFailed } from '../api/request.ts';
import { useTexts } from './useTexts.ts';

/** What went wrong, in a sentence, and what to do. */
export function Failure({ failure }: { failure: RequestFailed }) {
  const text = useTexts();
  const sentence =
    failure.problem === null
      ? text.serverAway
      : failure.problem.status === 404
        ? text.unknownActor
        : `${text.failed} ${failure.problem.detail}`;
  return (
    <p className="failure" role="alert">
      {sentence}
      {failure.retryAfter !== null && failure.problem !== null && ` ${text.serverAway}`}
    </p>
  );
}
