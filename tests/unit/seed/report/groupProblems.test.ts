import { expect, test } from 'vitest';
import type { DataProblem } from '../../../../seed/read/dataProblem.ts';
import { groupProblems } from '../../../../seed/report/groupProblems.ts';

const problem = (kind: DataProblem['kind'], file: string, line: number): DataProblem => ({
  kind,
  file,
  line,
  column: 'target',
  rule: 'no actor has that id',
  remedy: 'Correct it.',
});
const many = (kind: DataProblem['kind'], count: number, file = 'relations.csv') =>
  Array.from({ length: count }, (_, at) => problem(kind, file, at + 2));

test('few problems are all shown, in their order', () => {
  const { lines, leftOff } = groupProblems([...many('unknownId', 2), ...many('degree', 1)]);
  expect(lines).toEqual([
    'relations.csv:2 target: no actor has that id. Correct it.',
    'relations.csv:3 target: no actor has that id. Correct it.',
    'relations.csv:2 target: no actor has that id. Correct it.',
  ]);
  expect(leftOff).toBe(0);
});

test('of many of one kind the first are shown and the others counted', () => {
  const { lines, leftOff } = groupProblems([...many('unknownId', 417), ...many('degree', 6)]);
  expect(lines).toHaveLength(5 + 1 + 6);
  expect(lines[5]).toBe('relations.csv target: 412 more of this kind');
  expect(leftOff).toBe(412);
});

test('of many kinds the first are shown and the others counted', () => {
  const problems = Array.from({ length: 40 }, (_, at) => many('unknownId', 7, `file-${at}.csv`));
  const { lines, leftOff } = groupProblems(problems.flat());
  expect(lines).toHaveLength(61);
  expect(lines.at(-1)).toBe('and 30 more kinds of problem');
  expect(leftOff).toBe(280 - 50);
});
