import { describeProblem, type DataProblem } from '../seed/read/dataProblem.ts';
import { groupProblems } from '../seed/report/groupProblems.ts';
import { keepReport } from './keepReport.ts';

/**
 * Problems of a dataset for the screen: grouped and capped, with the path of a file that holds them all where some are left off.
 *
 * @param name of that file
 * @param all whether to show every one instead
 */
export function problemText(problems: readonly DataProblem[], name: string, all = false): string {
  const whole = problems.map(describeProblem);
  if (all) return whole.join('\n');
  const { lines, leftOff } = groupProblems(problems);
  if (leftOff === 0) return lines.join('\n');
  return [...lines, `All ${problems.length} of them: ${keepReport(name, whole)}`].join('\n');
}
