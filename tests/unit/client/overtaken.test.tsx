// @vitest-environment happy-dom
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DatasetMenu } from '../../../client/app/DatasetMenu.tsx';
import { graphCall } from '../../../client/api/calls.ts';
import { datasetsCall } from '../../../client/api/datasetCalls.ts';
import { createQueryClient } from '../../../client/api/queryClient.ts';
import { answerBy } from '../../../client/api/transport.ts';
import { smallGraph } from './smallGraph.ts';

afterEach(cleanup);

const other = 'Other data have been loaded since this page was opened.';

/** A server that answers when the test says so; each answer is waited for until the page has it. */
function heldServer(queries: QueryClient) {
  const waiting = new Map<string, (body: unknown) => void>();
  answerBy(
    (path) =>
      new Promise((resolve) => {
        waiting.set(path, (body) => resolve(Response.json(body)));
      }),
  );
  return async (queryKey: readonly unknown[], path: string, body: unknown) => {
    await waitFor(() => expect(waiting.has(path)).toBe(true));
    waiting.get(path)?.(body);
    waiting.delete(path);
    await waitFor(() => expect(queries.getQueryState(queryKey)?.fetchStatus).toBe('idle'));
    await act(() => Promise.resolve());
  };
}

const graphOf = (revision: string) => {
  const graph = smallGraph([{ source: 'a', target: 'b' }]);
  return { ...graph, attributes: { ...graph.attributes, revision } };
};
const datasetsOf = (revision: string) => ({
  ...{ items: [], total: 0, truncated: false, mayEdit: true, work: null },
  loaded: { name: 'halvane-2034', revision },
});

function Menu() {
  return <DatasetMenu whole={useQuery(graphCall('')).data ?? null} />;
}

test('one’s own edit is never taken for other data, whichever answer comes first', async () => {
  const queries = createQueryClient();
  const answer = heldServer(queries);
  const graph = (revision: string) => answer(graphCall('').queryKey, '/graph', graphOf(revision));
  const datasets = (revision: string) =>
    answer(datasetsCall.queryKey, '/datasets', datasetsOf(revision));
  render(
    <QueryClientProvider client={queries}>
      <Menu />
    </QueryClientProvider>,
  );
  await graph('one');
  await datasets('one');
  const seen: boolean[] = [];
  const look = () => seen.push(screen.queryByText(other) !== null);

  // What an edit does when it is kept: everything is asked for anew.
  act(() => void queries.invalidateQueries());
  await datasets('two');
  look();
  await graph('two');
  look();
  act(() => void queries.invalidateQueries());
  await graph('three');
  look();
  await datasets('three');
  look();
  expect(seen).toEqual([false, false, false, false]);

  act(() => void queries.invalidateQueries({ queryKey: datasetsCall.queryKey, exact: true }));
  await datasets('four');
  look();
  expect(seen.at(-1)).toBe(true);
});
