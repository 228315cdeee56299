import { describeProblem, type DataProblem } from '../read/dataProblem.ts';

/** Lines shown of one kind, and of all kinds together. */
const ofOneKind = 5;
const ofAll = 60;

/** What a person sees of many problems, and how many of them are not in it. */
export interface GroupedProblems {
  readonly lines: readonly string[];
  readonly leftOff: number;
}

const placeOf = ({ file, column }: DataProblem): string =>
  column === null ? file : `${file} ${column}`;

function linesOf(group: readonly DataProblem[]): string[] {
  // One line that says “1 more” would tell less than the line that it stands for.
  if (group.length <= ofOneKind + 1) return group.map(describeProblem);
  const shown = group.slice(0, ofOneKind).map(describeProblem);
  const [first] = group;
  const place = first === undefined ? '' : placeOf(first);
  return [...shown, `${place}: ${group.length - ofOneKind} more of this kind`];
}

/** Groups problems by file, column and rule, the first of each kind in full, in the order in which kinds come up. */
export function groupProblems(problems: readonly DataProblem[]): GroupedProblems {
  const groups = new Map<string, DataProblem[]>();
  for (const problem of problems) {
    const key = `${problem.kind} ${placeOf(problem)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  const lines: string[] = [];
  let shown = 0;
  let kinds = 0;
  for (const group of groups.values()) {
    const own = linesOf(group);
    if (lines.length + own.length > ofAll) break;
    lines.push(...own);
    shown += group.length > ofOneKind + 1 ? ofOneKind : group.length;
    kinds += 1;
  }
  const left = groups.size - kinds;
  if (left > 0) lines.push(`and ${left} more ${left === 1 ? 'kind' : 'kinds'} of problem`);
  return { lines, leftOff: problems.length - shown };
}
