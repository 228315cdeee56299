import type { DataProblem } from './dataProblem.ts';

/** Beyond so many, a dataset is not looked at any further: something is wrong with all of it. */
export const mostProblems = 100_000;

/** Thrown with every problem found; nothing has been loaded. */
export class DatasetRefused extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const more = problems.length < mostProblems ? '' : ', and perhaps more';
    super(
      `${problems.length} ${problems.length === 1 ? 'error' : 'errors'}${more}; nothing was loaded`,
    );
    this.problems = problems;
  }
}
