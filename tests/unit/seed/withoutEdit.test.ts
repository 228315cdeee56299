import { expect, test } from 'vitest';
import type { Edit, EditCell } from '../../../model/messages/edits.ts';
import { withoutEdit } from '../../../seed/edits/withoutEdit.ts';

const cell = (file: EditCell['file'], row: string, column: string, value: string): EditCell => ({
  file,
  row,
  column,
  value,
  before: '',
});
const edit = (id: string, cells: EditCell[]): Edit => ({
  id,
  at: '2035-01-01T00:00:00.000Z',
  by: 'Awa',
  why: null,
  is: 'add',
  cells,
});
const record = [
  cell('sources', 'own-knowledge', 'id', 'own-knowledge'),
  cell('sources', 'own-knowledge', 'title', 'Own knowledge, not published'),
];
const first = edit('e1', [
  cell('relations', 'r1', 'evidence', 'own-knowledge|2035-01-01'),
  ...record,
]);
const note = edit('e2', [cell('actors', 'a1', 'note', 'ask the pilot')]);
const later = edit('e3', [cell('relations', 'r2', 'evidence', '+own-knowledge|2035-01-02')]);

test('the first edit can be taken back: the record of the user’s own word passes to the next that cites it', () => {
  expect(withoutEdit([first, note, later], first)).toEqual([
    note,
    { ...later, cells: [...later.cells, ...record] },
  ]);
});

test('where nothing else cites it, the record goes too', () => {
  expect(withoutEdit([first, note], first)).toEqual([note]);
});
