import { expect, test } from 'vitest';
import { metricQuestion } from '../../../../model/messages/metrics.ts';
import { relationFilters } from '../../../../model/messages/question.ts';
import { metricAsked } from '../../../../server/metrics/metricAsked.ts';

test('a question is said back with every filter that it was asked with', () => {
  const asked = metricAsked(
    'degree',
    metricQuestion.parse({ asOf: '2017', attribute: ['reliability:B', 'village:Fort, le'] }),
    '2019-05',
  );
  expect(asked).toMatchObject({
    asOf: '2017',
    attribute: ['reliability:B', 'village:Fort, le'],
    category: null,
  });
  expect(Object.keys(asked)).toEqual(expect.arrayContaining(Object.keys(relationFilters)));
});
