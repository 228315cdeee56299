import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../seed/report/passages.ts';

/** A report of the kind that a PDF gives: notes at the foot of a page, a numeral lost, a note whose label stands alone. */
const text = [
  'The findings come first.',
  'Executive Summary',
  'The war has no end in sight.',
  'I.',
  'Introduction',
  'Two towns made peace.1 The third did not.',
  '1 See the mayor of Arn, 3 May 2031.\f',
  'Nobody kept it.',
  'The Valley',
  'A.',
  'Who Rules',
  'The ferrymen rule the river.2',
  '2',
  'Ferryman, May 2031.\f',
  'B.',
  'Who Pays',
  'The millers pay.',
  'III. Conclusion',
  'Peace would help.',
].join('\n');
const passages = passagesOf(text, ['Introduction', 'The Valley', 'Conclusion']);

describe('the passages of a report', () => {
  test('sections and their parts, with or without a numeral', () => {
    expect(passages.get('Principal Findings')).toBe('The findings come first.');
    expect(passages.get('Executive Summary')).toMatch(/^The war has no end/);
    expect(passages.get('§I')).toBe('Two towns made peace.1 The third did not. Nobody kept it.');
    expect(passages.get('§II.A')).toBe('The ferrymen rule the river.2');
    expect(passages.get('§II.B')).toBe('The millers pay.');
    expect(passages.get('§III')).toBe('Peace would help.');
  });
  test('notes end with the page, also where the label stands alone', () => {
    expect(passages.get('fn 1')).toBe('See the mayor of Arn, 3 May 2031.');
    expect(passages.get('fn 2')).toBe('Ferryman, May 2031.');
    expect(passages.get('fn 3')).toBeUndefined();
  });
});
