import type { FileName } from '../read/columns.ts';
import type { ProblemKind } from '../read/dataProblem.ts';
import type { SuggestionBudget } from '../read/didYouMean.ts';
import type { Row } from '../read/tables.ts';
import type { DatasetIndex } from './datasetIndex.ts';

/** Says what is wrong in a column of the row that is being checked. */
type Say = (column: string, kind: ProblemKind, rule: string, remedy: string) => void;

/** What a rule may look at beside its row. */
export interface RuleContext {
  readonly index: DatasetIndex;
  readonly budget: SuggestionBudget;
  readonly say: Say;
}

/** One set of rules: looks at a row of a file and says what is wrong. */
export type RowRule = (file: FileName, row: Row, context: RuleContext) => void;
