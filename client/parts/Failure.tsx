import { faultCodes, type FaultParameters } from '../../model/faults.ts';
import type { ProblemMessage } from '../../model/messages/problem.ts';
import type { Language } from '../../model/wording.ts';
import type { RequestFailed } from '../api/requestFailed.ts';
import { useActors } from '../graph/useActors.ts';
import { namesOf } from '../../wording/names.ts';
import { sayFault } from '../../wording/problems.ts';
import { roleTexts } from '../../wording/roleTexts.ts';
import { texts } from '../../wording/texts.ts';
import { useLanguage } from './useTexts.ts';
import './failure.css';

type NameOf = (id: string) => string;

/** The parameters of a fault as a reader knows them: an actor by its name. */
const named = (parameters: FaultParameters, nameOf: NameOf): FaultParameters =>
  typeof parameters['id'] === 'string'
    ? { ...parameters, id: nameOf(parameters['id']) }
    : parameters;

/** A problem document in a language; in the server's own words where its code is not known here. */
function problemInWords(
  { code, parameters = {}, field, detail }: ProblemMessage,
  language: Language,
  nameOf: NameOf,
): string {
  const known = faultCodes.find((fault) => fault === code);
  if (known === undefined) return detail;
  return sayFault({ code: known, parameters: named(parameters, nameOf), field }).detail[language];
}

interface Telling {
  readonly nameOf?: NameOf;
  /** What a user did, which nobody does again by itself: a query run, something kept. The page shows what it showed before. */
  readonly isOnce?: boolean;
}

/** What went wrong, in one sentence or two, and what to do. */
export function failureInWords(
  { failing, retryAfter }: RequestFailed,
  language: Language,
  { nameOf = (id) => id, isOnce = false }: Telling = {},
): string {
  const text = texts[language];
  if (failing.kind === 'unreachable') return isOnce ? text.serverAwayOnce : text.serverAway;
  if (failing.kind === 'unreadable') return text.answerUnreadable;
  const { problem } = failing;
  if (problem.code === 'unknownActor') return text.unknownActor;
  const told = problemInWords(problem, language, nameOf);
  if (isOnce) return told;
  return retryAfter === null ? `${text.failed} ${told}` : `${told} ${text.askedAgain}`;
}

/** Whether nobody is signed in any more, as when a session has ended. */
const isSignedOut = ({ failing }: RequestFailed): boolean =>
  failing.kind === 'problem' && failing.problem.status === 401;

/** Leads to the login, and back to the view as it is. */
function SignInLink() {
  const { pathname, search } = window.location;
  return (
    <a href={`/login?next=${encodeURIComponent(`${pathname}${search}`)}`}>
      {roleTexts.signIn[useLanguage()]}
    </a>
  );
}

/** What went wrong, where it is noticed. */
export function Failure({
  failure,
  isOnce = false,
}: {
  readonly failure: RequestFailed;
  readonly isOnce?: boolean;
}) {
  const language = useLanguage();
  const nameOf = namesOf(useActors(), language);
  return (
    <p className="failure" role="alert">
      {failureInWords(failure, language, { nameOf, isOnce })}{' '}
      {isSignedOut(failure) && <SignInLink />}
    </p>
  );
}
