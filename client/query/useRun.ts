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

/** Runs queries, one at a time: a new one ends the last, and stopping ends it in the database too. */
export function useRun() {
  const [run, setRun] = useState<Run>({ state: 'none' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (question: ConsoleQuestion) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const began = performance.now();
    const { query } = question;
    setRun({ state: 'running' });
    runCypher(question, control.signal).then(
      (answer) => {
        const milliseconds = performance.now() - began;
        if (!control.signal.aborted) setRun({ state: 'answered', query, answer, milliseconds });
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
