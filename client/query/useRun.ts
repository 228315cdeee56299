import { useEffect, useRef, useState } from 'react';
import type { ConsoleMessage, ConsoleQuestion } from '../../model/messages/console.ts';
import { runCypher } from '../api/calls.ts';
import { RequestFailed } from '../api/requestFailed.ts';

/** How a run of a query stands. */
export type Run =
  | { readonly state: 'none' }
  | { readonly state: 'running' }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly query: string; readonly failure: RequestFailed }
  | {
      readonly state: 'answered';
      readonly query: string;
      readonly answer: ConsoleMessage;
      readonly milliseconds: number;
    };

/** The last answer of this window: whoever comes back from the map to the query finds it as it was. */
let last: { readonly values: string; readonly run: Run & { readonly state: 'answered' } } | null =
  null;

const before = (query: string, values: string): Run =>
  last?.run.query === query && last.values === values ? last.run : { state: 'none' };

/**
 * Runs queries, one at a time: a new one ends the last, and stopping ends it in the database too.
 *
 * @param query with its values, as the page opens: where it was the last one answered, its answer is there at once
 */
export function useRun(query: string, values: string) {
  const [run, setRun] = useState<Run>(() => before(query, values));
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (question: ConsoleQuestion, given: string) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const began = performance.now();
    const { query } = question;
    setRun({ state: 'running' });
    runCypher(question, control.signal).then(
      (answer) => {
        const milliseconds = performance.now() - began;
        if (control.signal.aborted) return;
        const answered = { state: 'answered', query, answer, milliseconds } as const;
        last = { values: given, run: answered };
        setRun(answered);
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        const failure =
          error instanceof RequestFailed ? error : new RequestFailed({ kind: 'unreadable' }, null);
        setRun({ state: 'failed', query, failure });
      },
    );
  };
  const stop = () => {
    running.current?.abort();
    setRun({ state: 'stopped' });
  };
  return { run, start, stop };
}
