import { expect, test, vi } from 'vitest';
import type { Database } from '../../../database/database.ts';
import type { ConsoleService } from '../../../server/console/consoleService.ts';
import type * as gate from '../../../server/console/gate/checkQuery.ts';
import type { ReachServices } from '../../../server/reach/reachServices.ts';
import { warmUp } from '../../../server/warmUp.ts';

const looked = vi.hoisted(() => vi.fn());
vi.mock('../../../server/console/gate/checkQuery.ts', () => ({ checkQuery: looked }));

test('the parser of queries is ready before anybody asks, also where the database is too slow for the rest', async () => {
  const prepared: string[] = [];
  const prepare = (part: string) => () => {
    prepared.push(part);
    return Promise.resolve();
  };
  const late = { audience: 'all', read: () => Promise.reject(new Error('too slow')) };
  const said: unknown[] = [];
  await warmUp(
    late as unknown as Database,
    {
      reach: { for: () => ({ prepare: prepare('reach') }) } as unknown as ReachServices,
      console: { prepare: prepare('parser') } as unknown as ConsoleService,
    },
    (_level, fields) => said.push(fields),
  );
  expect(prepared).toEqual(['parser', 'reach']);
  expect(said).toEqual([{ event: 'warm-up', part: 'questions', state: 'given up' }]);
});

test('a thread that looks at queries has read one with the usual clauses before it takes the first', async () => {
  await import('../../../server/console/gateWorker.ts');
  expect(looked).toHaveBeenCalledOnce();
  const [{ query }] = looked.mock.calls[0] as [{ query: string }];
  for (const shape of [
    'MATCH',
    'WHERE',
    'CALL (',
    'EXISTS {',
    'COUNT {',
    'UNION',
    'SHORTEST',
    '=~',
  ])
    expect(query).toContain(shape);
  const { checkQuery } = await vi.importActual<typeof gate>(
    '../../../server/console/gate/checkQuery.ts',
  );
  expect(checkQuery({ query, params: {}, scale: { nodes: 1, relationships: 1 } })).toBe('rows');
});
