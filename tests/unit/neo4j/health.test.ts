import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  after,
  healthy,
  needsRestart,
  type Health,
  type Look,
} from '../../../neo4j/watch/health.ts';

/** The health after looks, one each half second. */
const afterAll = (looks: readonly Look[]): { health: Health; now: number } => {
  let [health, now] = [healthy(0), 0];
  for (const look of looks) health = after(health, look, (now += 500));
  return { health, now };
};
const sick = (looks: readonly Look[]): boolean => {
  const { health, now } = afterAll(looks);
  return needsRestart(health, now);
};
const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);

test('errors that repeat need a restart at once', () => {
  expect(sick(['failing'])).toBe(false);
  expect(sick(['failing', 'failing'])).toBe(true);
});
test('silence is waited through as long as a collection of garbage may take', () => {
  expect(sick(times(19, 'silent'))).toBe(false);
  expect(sick(times(20, 'silent'))).toBe(true);
});
test('slowness, which may be load, is borne longest', () => {
  expect(sick(times(239, 'slow'))).toBe(false);
  expect(sick(times(240, 'slow'))).toBe(true);
});
test('a single other look does not decide after long slowness', () => {
  expect(sick([...times(40, 'slow'), 'failing'])).toBe(false);
  expect(sick([...times(40, 'slow'), 'silent', 'silent'])).toBe(false);
});
test('a good look makes everything before it good', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Look[]>('well', 'silent', 'failing', 'slow')), (looks) => {
      expect(sick([...looks, 'well'])).toBe(false);
      expect(sick([...looks, 'well', 'failing'])).toBe(false);
    }),
  );
});
