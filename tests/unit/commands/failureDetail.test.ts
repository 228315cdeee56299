import { expect, test } from 'vitest';
import { failureDetail } from '../../../commands/datasets/failureDetail.ts';
import { QuestionRefused } from '../../../database/errors.ts';

test('why a load failed is told in words, not as a code', () => {
  for (const code of ['importRunning', 'loadRunning', 'importTooHeavy'] as const) {
    const told = failureDetail(new QuestionRefused({ code }));
    expect(told).not.toContain(code);
    expect(told).toMatch(/^[A-Z].+\.$/);
  }
});
