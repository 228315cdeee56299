import { expect, test } from 'vitest';
import { questionOf, selectionOf } from '../../../../../client/explore/export/questionOf.ts';
import { startView, type View } from '../../../../../client/state/view.ts';
import { latestDay, parsePartialDate } from '../../../../../model/partialDate.ts';
import { smallGraph } from '../../smallGraph.ts';

const visible = smallGraph([
  { key: 'a-b', source: 'a', target: 'b' },
  { key: 'c-a', source: 'c', target: 'a' },
  { key: 'd-e', source: 'd', target: 'e' },
]);
const year = parsePartialDate('2033');
const day = year === null ? null : latestDay(year);
const view: View = { ...startView, category: ['conflict'], certainOnly: true };

test('a view is asked for by who is on the sheet, with its date and filters', () => {
  const asked = questionOf('view', { visible, moment: day }, view);
  expect(asked).toEqual({
    asOf: '2033-12-31',
    category: ['conflict'],
    certain: true,
    actor: visible.nodes.map(({ key }) => key),
  });
});

test('a stretch of time is asked for as one', () => {
  if (year === null) throw new Error('2033 is a year.');
  const asked = questionOf('view', { visible, moment: { from: year, until: year } }, startView);
  expect(asked).toMatchObject({ from: '2033', until: '2033' });
});

test('everything is asked for without a date or a filter', () => {
  expect(questionOf('all', { visible, moment: day }, view)).toEqual({});
});

test('the selection is who is open with those tied to it, the ends of a relation, or those of what is lit', () => {
  const of = (chosen: Partial<View>) =>
    [...selectionOf(visible, { ...startView, ...chosen })].sort();
  expect(of({ actor: 'a' })).toEqual(['a', 'b', 'c']);
  expect(of({ relation: 'd-e' })).toEqual(['d', 'e']);
  expect(of({ lit: ['d-e', 'a-b'] })).toEqual(['a', 'b', 'd', 'e']);
  // Several chosen together are meant themselves.
  expect(of({ actor: 'a', chosen: ['a', 'd'] })).toEqual(['a', 'd']);
  expect(of({})).toEqual([]);
  // Whoever is not on the sheet is not exported.
  expect(of({ actor: 'z' })).toEqual([]);
});
