import type { EditProblem } from '../../model/messages/problem.ts';
import { loaderProblem } from '../../wording/loaderProblems.ts';
import type { FoundProblem } from './stackPort.ts';

/** Problems told at once; more than a screen of them is one problem repeated. */
const mostTold = 50;

/** What the loader's checks found, as a client reads it: where, and what would be right. */
export const toldProblems = (problems: readonly FoundProblem[]): EditProblem[] =>
  problems.slice(0, mostTold).map(({ kind, file, line, column, rule, remedy }) => ({
    kind,
    place: line === null ? file : `${file}:${line}`,
    column,
    text: loaderProblem(kind, rule, remedy),
  }));
