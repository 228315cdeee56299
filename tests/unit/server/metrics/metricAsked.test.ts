import { expect, test } from 'vitest';
import { metricQuestion } from '../../../../model/messages/metrics.ts';
import { parsePartialDate } from '../../../../model/partialDate.ts';
import { relationFilters } from '../../../../model/messages/question.ts';
import { metricAsked } from '../../../../server/metrics/metricAsked.ts';

test('a question is said back with every filter that it was asked with', () => {
  const end = parsePartialDate('2019-05');
  if (end === null) throw new Error('That is no date.');
  const asked = metricAsked(
    'degree',
    metricQuestion.parse({ asOf: '2017', attribute: ['reliability:B', 'village:Fort, le'] }),
    end,
  );
  expect(asked).toMatchObject({
    asOf: '2017',
    attribute: ['reliability:B', 'village:Fort, le'],
    category: null,
  });
  expect(Object.keys(asked)).toEqual(expect.arrayContaining(Object.keys(relationFilters)));
});
