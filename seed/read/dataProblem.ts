/** What rule is broken, so that problems of one kind can be counted together. */
export type ProblemKind =
  | 'folder'
  | 'fileMissing'
  | 'fileUnknown'
  | 'fileTwice'
  | 'fileUnreadable'
  | 'fileUnlisted'
  | 'encoding'
  | 'csv'
  | 'json'
  | 'descriptor'
  | 'columns'
  | 'cellCount'
  | 'controlCharacter'
  | 'emptyCell'
  | 'cell'
  | 'ambiguousDate'
  | 'unknownId'
  | 'idTaken'
  | 'locator'
  | 'dateOrder'
  | 'speaker'
  | 'end'
  | 'actDates'
  | 'degree'
  | 'misplaced'
  | 'lateDate'
  | 'sameName'
  | 'unrelated'
  | 'story'
  | 'oversized'
  | 'invisible';

/** One thing wrong with a dataset, or worth a look: where, which rule, and what would be right. */
export interface DataProblem {
  readonly kind: ProblemKind;
  readonly file: string;
  /** The line in the file, from 1, where the row begins; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** The cell itself, where somebody is asked about it. */
  readonly cell?: string;
  readonly rule: string;
  readonly remedy: string;
}

/** One line for a person: `relations.csv:12 target: no actor has the id “kufa”. Did you mean “koufa”?` */
export function describeProblem({ file, line, column, rule, remedy }: DataProblem): string {
  const place = `${file}${line === null ? '' : `:${line}`}`;
  return `${place}${column === null ? '' : ` ${column}`}: ${rule}. ${remedy}`;
}
