import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { resultCsv } from '../../../../client/query/resultCsv.ts';

const read = (columns: string[], rows: unknown[][]): string[][] =>
  parse(resultCsv({ columns, rows }), { bom: true });

test('commas, quotes, line breaks and lists come back as they were', () => {
  const row = ['a, b', 'he said “x” and "y"', 'one\ntwo', ['p, q', 2, null], { k: 'v, w' }];
  expect(read(['a', 'b,c', 'd', 'list', 'map'], [row])).toEqual([
    ['a', 'b,c', 'd', 'list', 'map'],
    ['a, b', 'he said “x” and "y"', 'one\ntwo', '["p, q",2,null]', '{"k":"v, w"}'],
  ]);
});

test.each(['=1+1', '+33 1', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])(
  'a text that begins as a formula does (%j) is none',
  (text) => {
    expect(read(['x'], [[text]])[1]).toEqual([`'${text}`]);
  },
);

test('a name of a column is no formula either, a negative number stays a number, null is empty', () => {
  expect(read(['=a', 'b', 'c', 'd'], [[-3.5, null, true, 'x']])).toEqual([
    ["'=a", 'b', 'c', 'd'],
    ['-3.5', '', 'true', 'x'],
  ]);
});

test('a table program knows its letters by the mark at its beginning, and lines end as RFC 4180 has it', () => {
  expect(resultCsv({ columns: ['é'], rows: [['ߛ']] })).toBe('\uFEFFé\r\nߛ\r\n');
});
