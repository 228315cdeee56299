import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../../model/messages/edits.ts';
import type { DataProblem } from '../../../../seed/read/dataProblem.ts';
import { printJournal, readJournal } from '../../../../seed/stack/editJournal.ts';

const text = fc
  .oneof(
    fc.string(),
    fc.constantFrom('=1+1', "'=x", '+a|b', '-', '@x', 'a "quoted", text', 'line\nbreak'),
  )
  .map((value) => value.trim().replaceAll('\r', ''));
const edit = fc.record<Edit>({
  id: fc.uuid().map((id) => `e${id}`),
  at: fc.constant('2034-01-02T03:04:05.000Z'),
  by: text,
  why: text.map((why) => (why === '' ? null : why)),
  is: fc.constantFrom('correct', 'note'),
  cells: fc.array(
    fc.record({
      file: fc.constantFrom('actors', 'relations'),
      row: fc.constant('some-row'),
      column: fc.constantFrom('summary', 'until', 'note'),
      value: text,
      before: text,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

test('what is written is read back as it was, also what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ id }) => id, maxLength: 5 }), (edits) => {
      const problems: DataProblem[] = [];
      const printed = printJournal(edits);
      const read = readJournal(Buffer.from(printed), problems);
      expect(problems).toEqual([]);
      expect(read).toEqual(edits.map((one) => ({ ...one, lines: expect.any(Array) })));
      for (const cell of (parse(printed) as string[][]).flat())
        expect(cell).not.toMatch(/^[=+\-@]/);
    }),
  );
});

test('a damaged line is named, and the others are kept', () => {
  const journal = `edit,at,by,why,is,file,row,column,value,before
e1,2034-01-01,me,,correct,actors,x,name,New,Old
e2,2034-01-01,me,,correct,actors,x,nom,New,Old
e3,2034-01-01,me,,wish,actors,x,name,New,Old
`;
  const problems: DataProblem[] = [];
  const edits = readJournal(Buffer.from(journal), problems, 'own/edits.csv');
  expect(edits.map(({ id }) => id)).toEqual(['e1']);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'own/edits.csv:3',
    'own/edits.csv:4',
  ]);
});
