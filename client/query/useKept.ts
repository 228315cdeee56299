import { useState } from 'react';
import { readKept, writeKept, type KeptList } from './keptQueries.ts';

const storage = (): Storage => window.localStorage;

/** A list of queries kept in this browser, and what changes it. */
export function useKept(list: KeptList) {
  const [queries, setQueries] = useState<readonly string[]>(() => readKept(list, storage));
  const write = (changed: readonly string[]) => setQueries(writeKept(list, changed, storage));
  return {
    queries,
    add: (query: string) => write([query, ...queries.filter((other) => other !== query)]),
    remove: (query: string) => write(queries.filter((other) => other !== query)),
    clear: () => write([]),
  };
}
