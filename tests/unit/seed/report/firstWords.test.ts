import { expect, test } from 'vitest';
import { firstWords } from '../../../../seed/report/firstWords.ts';

test('of a passage the sentence that is meant is shown, however common its other words', () => {
  const passage =
    'The group rules the valley. The group fights the army in the valley. The group let the millers of Arn pass.';
  expect(firstWords(passage, ['group', 'millers of Arn'], 5)).toBe('The group let the millers …');
  expect(firstWords(passage, ['nothing of the kind'], 20)).toBe('The group rules the valley.');
});
