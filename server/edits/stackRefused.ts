import type { Fault } from '../../model/faults.ts';
import type { FoundProblem } from './stackPort.ts';

/** A change of the stack that is not made: its fault, and where its rows are wrong, what. */
export class StackRefused extends Error {
  readonly fault: Fault;
  readonly problems: readonly FoundProblem[];

  constructor(fault: Fault, problems: readonly FoundProblem[] = []) {
    super(fault.code);
    this.fault = fault;
    this.problems = problems;
  }
}
