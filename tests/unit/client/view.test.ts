import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorKinds } from '../../../model/actorKinds.ts';
import { categories } from '../../../model/categories.ts';
import { statuses } from '../../../model/statuses.ts';
import {
  formatView,
  graphPath,
  parseView,
  startView,
  themes,
  toggled,
  type View,
} from '../../../client/state/view.ts';

const id = fc.constantFrom('hamadoun-koufa', 'jnim', 'peul', 'france');
const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]));
const views: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom('map', 'table', 'reach'),
  actor: fc.option(id),
  relation: fc.option(id),
  asOf: fc.option(fc.constantFrom('all', '2017', '2017-03', '2017-03-02')),
  category: some(categories),
  kind: some(actorKinds),
  status: some(statuses),
  scope: fc.constantFrom('main', 'all'),
  added: fc.uniqueArray(id),
  hidden: fc.uniqueArray(id),
  from: fc.uniqueArray(id),
  to: fc.uniqueArray(id),
  avoid: fc.uniqueArray(id),
  through: fc.subarray(['hamadoun-koufa', 'kind:Person', 'kind:Association']),
  without: fc.uniqueArray(id),
  hops: fc.option(fc.integer({ min: 1, max: 12 })),
  routes: fc.option(fc.integer({ min: 1, max: 50 })),
  detours: fc.boolean(),
  assume: fc.subarray(['basis.contact:3', 'forbid:willingness', 'walk:closed']),
  suppose: fc.subarray(['france~MET_WITH~jnim', 'peul~ANSWERS_TO~jnim~untested']),
  lit: fc.subarray(['r-1', 'koufa-leads-katiba']),
  language: fc.option(fc.constantFrom('en', 'fr')),
  theme: fc.option(fc.constantFrom(...themes)),
});

describe('the address of a view', () => {
  test('says it whole', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
  });
  test('is empty for the start', () => {
    expect(formatView(startView)).toBe('');
    expect(parseView('')).toEqual(startView);
  });
  test('leaves out what it does not understand', () => {
    expect(parseView('?page=moon&actor=<b>&asOf=soon&category=love&theme=pink&lang=tlh')).toEqual({
      ...startView,
      page: 'map',
      category: [],
    });
  });
});

test('a filter that keeps everything is none', () => {
  expect(toggled(['a', 'b', 'c'], null, 'b')).toEqual(['a', 'c']);
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'b')).toBeNull();
  expect(toggled(['a', 'b'], ['a'], 'a')).toEqual([]);
});

test('the filters of a view are asked of the API', () => {
  const view = { ...startView, category: ['mediation'] as const, kind: ['Person', 'Ngo'] as const };
  expect(graphPath(view, '2019-05-28', true)).toBe(
    '/graph?asOf=2019-05-28&category=mediation&kind=Person&kind=Ngo',
  );
  expect(graphPath(view, '2019-05-28', false)).toBe('/graph?asOf=2019-05-28');
  expect(graphPath({ ...view, asOf: 'all' }, '2019-05-28', false)).toBe('/graph');
});
