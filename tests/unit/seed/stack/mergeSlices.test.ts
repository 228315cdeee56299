import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnTable, fileNames, type FileName } from '../../../../seed/read/columns.ts';
import type { Row, Tables } from '../../../../seed/read/tables.ts';
import { mergeSlices } from '../../../../seed/stack/mergeSlices.ts';
import type { Slice } from '../../../../seed/stack/slice.ts';

const blank = Object.fromEntries(columnTable.actors.map(({ name }) => [name, '']));
const actor = (cells: Record<string, string>, line = 2): Row => ({
  file: 'actors.csv',
  line,
  cells: { ...blank, ...cells },
});
const tablesOf = (actors: readonly Row[]): Tables => ({
  ...(Object.fromEntries(fileNames.map((file) => [file, []])) as unknown as Record<
    FileName,
    Row[]
  >),
  actors,
});
const slice = (set: string, rows: readonly Row[], by: string | null = null): Slice => ({
  origin: { set, edit: null, by, at: null, why: null },
  rows: new Map([['actors', rows]]),
});

const cell = fc.constantFrom('', 'a', 'b', 'c');
const rows = (most: number) =>
  fc
    .uniqueArray(fc.constantFrom('x', 'y', 'z', 'u', 'v'), { maxLength: most })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ name: cell, summary: cell }).map((cells) => actor({ id, ...cells })),
        ),
      ),
    );
const cellsIn = ({ actors }: Tables) => actors.map(({ cells }) => cells);

test('a layer that says nothing changes nothing, not even which rows there are', () => {
  fc.assert(
    fc.property(rows(5), (base) => {
      const tables = tablesOf(base);
      const empty = base.map((row) => actor({ id: row.cells['id'] ?? '' }));
      expect(mergeSlices(tables, [slice('above', [])])).toEqual(tables);
      expect(mergeSlices(tables, [slice('above', empty)]).actors).toEqual(base);
    }),
  );
});

test('the later layer stands: laid over one by one they give what they give together', () => {
  fc.assert(
    fc.property(rows(4), rows(4), rows(4), (base, first, second) => {
      const tables = tablesOf(base);
      const [one, two] = [slice('one', first), slice('two', second)];
      const together = mergeSlices(tables, [one, two]);
      expect(cellsIn(mergeSlices(mergeSlices(tables, [one]), [two]))).toEqual(cellsIn(together));
      for (const { cells } of second)
        for (const column of ['name', 'summary'])
          if (cells[column] !== '')
            expect(
              together.actors.find((row) => row.cells['id'] === cells['id'])?.cells[column],
            ).toBe(cells[column]);
    }),
  );
});

test('what is corrected keeps what stood before, with who corrected it, and where each cell is written', () => {
  const { actors } = mergeSlices(tablesOf([actor({ id: 'x', name: 'Old', summary: 'Stays' })]), [
    slice('field', [{ ...actor({ id: 'x', name: 'New' }, 7), file: 'field/actors.csv' }], 'Awa'),
  ]);
  expect(actors).toHaveLength(1);
  expect(actors[0]).toMatchObject({
    file: 'actors.csv',
    cells: { name: 'New', summary: 'Stays' },
    merged: {
      set: 'field',
      places: { name: { file: 'field/actors.csv', line: 7 } },
      corrections: [{ set: 'field', by: 'Awa', before: { name: 'Old' } }],
    },
  });
});

test('“-” empties a cell, “+” adds to a list, and once only', () => {
  const base = actor({ id: 'x', until: '2030', aliases: 'A; B', evidence: 's|1' });
  const { actors } = mergeSlices(tablesOf([base]), [
    slice('one', [actor({ id: 'x', until: '-', aliases: '+C; B', evidence: '+s|2' })]),
    slice('two', [actor({ id: 'x', evidence: '+s|2' })]),
  ]);
  expect(actors[0]?.cells).toMatchObject({ until: '', aliases: 'A; B; C', evidence: 's|1; s|2' });
});
