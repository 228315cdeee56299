import { afterEach, expect, test } from 'vitest';
import { adoptStored } from '../../../../model/ownVocabulary.ts';
import { arrangedCells } from '../../../../seed/edits/arrangedCells.ts';
import { numbered } from '../../../../seed/keep/ownJournal.ts';
import { readStackFiles, stackDataset } from '../../../../seed/readStack.ts';
import type { EditCell } from '../../../../model/messages/edits.ts';
import { cast } from '../../../fixtures/cast.ts';
import { madeUp } from '../../../fixtures/csvRows.ts';

afterEach(() => adoptStored(null));

const { leader, fleet, judge } = cast;
const files = await readStackFiles(madeUp, []);

const stackWith = (cells: readonly EditCell[], off: readonly string[] = []) => {
  const at = '2035-01-01T00:00:00.000Z';
  const edit = { id: 'e1', at, by: 'Awa', why: null, is: 'arrange' as const, cells: [...cells] };
  return stackDataset(files, { off: new Set(off), edits: numbered([edit]) });
};
const cellsOf = (row: string, x: string, y: string): EditCell[] =>
  Object.entries({ x, y }).map(([column, value]) => ({
    ...{ file: 'positions', row, column, value, before: '' },
  }));

/** Where the data have an actor stand, as they are stored. */
function placeIn(record: Readonly<Record<string, unknown>>, actor: string): string[] | null {
  const at = (record['placedActors'] as string[]).indexOf(actor);
  const column = (name: string) => (record[name] as string[])[at] ?? '';
  return at < 0 ? null : [column('placedX'), column('placedY')];
}

test('an arrangement puts actors where they were left, and is no layer that answers would rest on', () => {
  const { dataset, composed } = stackWith(cellsOf(leader.id, '-40', '12'), ['own']);
  expect(placeIn(dataset.record, leader.id)).toEqual(['-40', '12']);
  expect(composed.sets).toEqual([]);
  expect(dataset.record['knownUntil']).toBeUndefined();
});

test('whoever is gone from the data loses a place, and the others keep theirs', () => {
  const { dataset, unfit } = stackWith([
    ...cellsOf('nobody-any-more', '1', '2'),
    ...cellsOf(fleet.id, '3', '4'),
  ]);
  expect(unfit).toEqual([]);
  expect(placeIn(dataset.record, 'nobody-any-more')).toBe(null);
  expect(placeIn(dataset.record, fleet.id)).toEqual(['3', '4']);
});

test('only what stands elsewhere is written, and nobody who is not there', () => {
  const { tables } = stackWith(cellsOf(leader.id, '5', '6'));
  const places = [
    { actor: leader.id, x: 5, y: 7 },
    { actor: judge.id, x: -1, y: 0 },
  ];
  expect(arrangedCells(places, tables)).toMatchObject([
    { row: leader.id, column: 'y', value: '7', before: '6' },
    { row: judge.id, column: 'x', value: '-1', before: '' },
    { row: judge.id, column: 'y', value: '0', before: '' },
  ]);
  expect(() => arrangedCells([{ actor: 'nobody', x: 0, y: 0 }], tables)).toThrow('noSuchItem');
});
