import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../seed/read/csvRecords.ts';

const cell = fc.array(fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '|'), { maxLength: 6 });
const rows = fc.array(
  fc.record({
    cells: fc.array(cell, { minLength: 2, maxLength: 3 }),
    blankLinesBefore: fc.nat({ max: 2 }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('a record is in the line where it begins, whatever line breaks its cells have', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', 'sep=,'),
      fc.boolean(),
      (made, end, first, ends) => {
        let text = first === '' ? '' : `${first}${end}`;
        const lines: number[] = [];
        for (const { cells, blankLinesBefore } of [
          { cells: [['h'], ['h']], blankLinesBefore: 0 },
          ...made,
        ]) {
          text += end.repeat(blankLinesBefore);
          lines.push(text.split(end).length);
          const quoted = cells.map((signs) => `"x${signs.join('').replaceAll('"', '""')}"`);
          text += `${quoted.join(',').replaceAll('\n', end)}${end}`;
        }
        const bytes = Buffer.from(ends ? text : text.slice(0, -end.length));
        const read = csvRecords(bytes);
        expect(read.is).toBe('read');
        if (read.is === 'read') expect(read.records.map(({ line }) => line)).toEqual(lines);
      },
    ),
    { numRuns: 500 },
  );
});

test('a broken record is named by the line where it begins', () => {
  const text = 'a,b\r\n"x\r\ny\r\nz",1\r\n\r\n"open,2\r\n3,4\r\n';
  expect(csvRecords(Buffer.from(text))).toMatchObject({ is: 'broken', line: 6 });
});
