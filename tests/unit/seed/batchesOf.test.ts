import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf } from '../../../seed/load/batchesOf.ts';

const megabyte = 'x'.repeat(2 ** 20);

test('all items are written, in their order, whatever their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (sizes) => {
      const batches = [
        ...batchesOf(sizes, (size) => ({ properties: { text: megabyte.repeat(size) } })),
      ];
      expect(batches.flat().map(({ properties }) => properties.text.length / 2 ** 20)).toEqual(
        sizes,
      );
      for (const batch of batches) {
        const whole = batch.reduce((sum, { properties }) => sum + properties.text.length, 0);
        expect(batch.length === 1 || whole <= 64 * 2 ** 20).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('short items go five thousand at a time, and none makes no batch', () => {
  const batches = [...batchesOf(Array(12_000).fill(0), () => ({ element: '' }))];
  expect(batches.map(({ length }) => length)).toEqual([5_000, 5_000, 2_000]);
  expect([...batchesOf([], () => ({}))]).toEqual([]);
});
