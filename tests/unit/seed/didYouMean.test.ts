import { expect, test } from 'vitest';
import { didYouMean } from '../../../seed/read/didYouMean.ts';

test('what is near is suggested, else what is allowed is said', () => {
  expect(didYouMean('marsna', ['harbour', 'marsan'], 'Add it.')).toBe('Did you mean “marsan”?');
  expect(didYouMean('quay', ['harbour', 'marsan'], 'Add it.')).toBe('Add it.');
});

test('no more is looked at than the budget allows, however many ids are wrong and however long they are', () => {
  let looked = 0;
  function* known() {
    for (let at = 0; at < 100; at += 1) {
      looked += 1;
      yield `a${at}`;
    }
  }
  const budget = { left: 250 };
  for (let wrong = 0; wrong < 50; wrong += 1)
    expect(didYouMean(`an-id-much-longer-than-all-${wrong}`, known(), 'Add it.', budget)).toBe(
      'Add it.',
    );
  // One more is taken from the ids before it is seen that nothing is left.
  expect(looked).toBeLessThanOrEqual(251);
});
