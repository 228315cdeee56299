import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong with a dataset: where, which rule, and what would be right. */
export interface DataProblem {
  readonly file: string;
  /** The line in the file, from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: string;
  readonly remedy: string;
}

/** One line for a person: `relations.csv:12 target: no actor has the id “kufa”. Did you mean “koufa”?` */
export const describeProblem = ({ file, line, column, rule, remedy }: DataProblem): string =>
  `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}: ${rule}. ${remedy}`;

/** "Did you mean …?" where something known is near, else what is allowed. */
export function didYouMean(given: string, known: readonly string[], otherwise: string): string {
  if (known.length === 0) return otherwise;
  const near = closest(given, known);
  return distance(given, near) <= Math.max(2, Math.floor(given.length / 3))
    ? `Did you mean “${near}”?`
    : otherwise;
}

/** Thrown with every problem found; nothing has been loaded. */
export class DatasetRefused extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'error' : 'errors'}; nothing was loaded`);
    this.problems = problems;
  }
}
