import { fileNames } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { mostProblems } from '../read/datasetRefused.ts';
import type { SuggestionBudget } from '../read/didYouMean.ts';
import type { Reading } from '../read/tables.ts';
import { checkCamp } from './checkCamp.ts';
import { checkCells } from './checkCells.ts';
import { checkDates } from './checkDates.ts';
import { checkEvidence } from './checkEvidence.ts';
import { identityRule } from './checkIdentity.ts';
import { checkLocation } from './checkLocation.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRelation } from './checkRelation.ts';
import { checkTerm } from './checkTerm.ts';
import { checkSpeaker } from './checkSpeaker.ts';
import { DatasetIndex } from './datasetIndex.ts';
import type { RowRule } from './rowRule.ts';

/** Some seconds of comparing; beyond it, unknown ids are named without a suggestion. */
const comparisons = 5_000_000;

/** Everything wrong with the rows of a dataset, in the order of files and lines. */
export function checkRows(reading: Reading): DataProblem[] {
  const problems: DataProblem[] = [];
  const index = new DatasetIndex(reading);
  const budget: SuggestionBudget = { left: comparisons };
  const rules: readonly RowRule[] = [
    checkCells,
    checkReferences,
    checkEvidence,
    identityRule(),
    checkDates,
    checkSpeaker,
    checkRelation,
    checkLocation,
    checkCamp,
    checkTerm,
  ];
  for (const name of fileNames)
    for (const row of reading.tables[name]) {
      if (problems.length >= mostProblems) return problems;
      const say = (
        column: string,
        kind: DataProblem['kind'],
        rule: string,
        remedy: string,
      ): void => {
        const { file, line } = row.merged?.places[column] ?? row;
        problems.push({ kind, file, line, column, rule, remedy });
      };
      for (const rule of rules) rule(name, row, { index, budget, say });
    }
  return problems;
}
