import { expect, test } from 'vitest';
import { graphQuery } from '../../../../client/graph/graphQuery.ts';
import { startView } from '../../../../client/state/view.ts';

const view = { ...startView, category: ['mediation'], kind: ['Person', 'Ngo'] } as const;

test('the filters of a view are asked of the API', () => {
  expect(graphQuery(view, '2019-05-28', true)).toBe(
    '?asOf=2019-05-28&category=mediation&kind=Person&kind=Ngo',
  );
  expect(graphQuery(view, '2019-05-28', false)).toBe('?asOf=2019-05-28');
  expect(graphQuery(view, null, false)).toBe('');
});

test('a filter that keeps nothing is asked as such, not left out', () => {
  expect(graphQuery({ ...startView, category: [] }, null, true)).toBe('?category=');
});
