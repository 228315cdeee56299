import type { ProblemKind } from '../../seed/read/dataProblem.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';

/** The refusal of a whole file: what is wrong with it, and what would be right. */
export const refuseFile = (
  file: string,
  kind: ProblemKind,
  rule: string,
  remedy: string,
  line: number | null = null,
): DatasetRefused => new DatasetRefused([{ kind, file, line, column: null, rule, remedy }]);
