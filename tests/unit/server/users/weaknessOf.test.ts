import { expect, test } from 'vitest';
import { weaknessOf } from '../../../../server/users/weaknessOf.ts';

test.each([
  ['short', 'has 5 characters; take at least 12'],
  ['aaaaaaaaaaaaaaaa', 'repeats a few characters'],
  ['abababababababab', 'repeats a few characters'],
  ['my name is Amina B', 'holds the name'],
  ['Password-2034-xy', 'is one that is tried first'],
  ['p a s s w o r d 9876', 'is one that is tried first'],
  ['xy qwertyuiop 77', 'is one that is tried first'],
  ['my 1234567 and so on', 'holds a row'],
  ['so fedcba and on it goes', 'holds a row'],
  ['x'.repeat(3) + 'ab'.repeat(200), 'take at most 256'],
])('“%s” is refused: %s', (password, sentence) => {
  expect(weaknessOf(password, 'amina')).toContain(sentence);
});

test.each(['millet fence echo ladder', 'Les puits de mai 1987', 'ܟ݁ܬ݂ܳܒ݂ܳܐ ܪܰܒ݁ܳܐ ܕ݁ܥܰܡܳܐ'])(
  '“%s” is taken',
  (password) => {
    expect(weaknessOf(password, 'amina')).toBeNull();
  },
);
