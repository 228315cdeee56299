import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { graphModel } from '../../../../seed/report/graphModel.ts';
import { checkQuery } from '../../../../server/console/gate/checkQuery.ts';
import { workedQueries } from '../../../fixtures/workedQueries.ts';

test('docs/graph-model.md is what the tables and queries make', () => {
  expect(
    readFileSync(join(import.meta.dirname, '../../../../docs/graph-model.md'), 'utf8'),
    'stale: run npm run generate',
  ).toBe(graphModel(workedQueries));
});

test('there are twelve worked queries, and the console lets them pass', () => {
  expect(workedQueries).toHaveLength(12);
  for (const { text } of workedQueries)
    expect(
      checkQuery({ query: text, params: {}, scale: { nodes: 600, relationships: 3_000 } }),
    ).toBe('rows');
});
