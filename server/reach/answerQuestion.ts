import type { Fault } from '../../model/faults.ts';
import type { GoBetweensMessage, ReachMessage } from '../../model/messages/reach.ts';
import { answerGoBetweens } from '../../reach/answerGoBetweens.ts';
import { answerReach } from '../../reach/answerReach.ts';
import { faultsOf } from '../../reach/faultsOf.ts';
import { understand } from '../../reach/understand.ts';
import { sayGoBetweens } from '../../wording/sayGoBetweens.ts';
import { sayReach } from '../../wording/sayReach.ts';
import { citedIn } from './citedIn.ts';
import type { ReachData } from './reachData.ts';
import type { AnyQuestion } from './reachMessages.ts';

type Answered =
  { readonly answer: ReachMessage | GoBetweensMessage } | { readonly faults: readonly Fault[] };

/** Answers a question of Reach on data in memory, or says what is wrong with it. @param stop whether it has to end now */
export function answerQuestion(
  { index, sources }: ReachData,
  asked: AnyQuestion,
  stop: () => boolean,
): Answered {
  const faults = faultsOf(index, understand(index, asked.question));
  if (faults.length > 0) return { faults };
  if (asked.ask === 'routes') {
    const found = answerReach(index, asked.question, stop);
    return { answer: sayReach(found, citedIn(found, sources)) };
  }
  const found = answerGoBetweens(index, asked.question, stop);
  return { answer: sayGoBetweens(found, citedIn(found, sources)) };
}
