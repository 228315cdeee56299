import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { DraftMessage } from '../../model/messages/imports.ts';
import { decideImport, draftCall, removeFile, sendFile } from '../api/datasetCalls.ts';
import type { RequestFailed } from '../api/requestFailed.ts';
import { useTask, type Doing } from './useTask.ts';

const mappingFile = 'mapping.json';

/** An import that is open, and what can be done with it. */
export interface OpenImport {
  readonly draft: DraftMessage | null;
  /** As somebody has decided it, before the server has read it so. */
  readonly mapping: ImportMapping | null;
  readonly isCompared: boolean;
  readonly doing: Doing;
  readonly failure: RequestFailed | null;
  send(files: readonly File[]): void;
  removeFile(name: string): void;
  decide(mapping: ImportMapping | null, isCompared?: boolean): void;
  write(): void;
}

interface Decision {
  readonly mapping: ImportMapping | null;
  readonly isCompared: boolean;
}

/** Reads an import anew after each decision, the latest last; a decision that comes while another is read waits for it. */
export function useImport(id: string): OpenImport {
  const client = useQueryClient();
  const { data = null, error } = useQuery(draftCall(id));
  const [decided, setDecided] = useState<Decision | null>(null);
  const { doing, failure, isBusy, run } = useTask();
  const waiting = useRef<Decision | null>(null);

  const runOn = useCallback(
    (what: Exclude<Doing, null>, work: () => Promise<DraftMessage>) =>
      run(what, async () => {
        client.setQueryData(draftCall(id).queryKey, await work());
      }),
    [client, id, run],
  );
  const read = useCallback(
    async (first: Decision): Promise<void> => {
      let next: Decision | null = first;
      while (next !== null) {
        waiting.current = null;
        const { mapping, isCompared: against } = next;
        const isRead = await runOn('reading', () =>
          decideImport(id, 'reading', { mapping, against }),
        );
        if (!isRead) return;
        next = waiting.current;
      }
      // What the server has read now stands for what was decided.
      setDecided(null);
    },
    [id, runOn],
  );
  const decide = useCallback(
    (decision: Decision): void => {
      setDecided(decision);
      if (isBusy()) waiting.current = decision;
      else void read(decision);
    },
    [isBusy, read],
  );

  const isCompared = decided?.isCompared ?? (data === null || data.reading?.against !== null);
  const mapping = decided?.mapping ?? data?.reading?.mapping ?? null;
  const readAfter = (isDone: boolean, next: Decision): void => {
    if (isDone) void read(waiting.current ?? next);
  };
  return {
    draft: data,
    mapping,
    isCompared,
    doing,
    failure: failure ?? error,
    send(files) {
      // A mapping that is brought stands before what was decided here.
      const given = files.some(({ name }) => name === mappingFile) ? null : mapping;
      const sendAll = (): Promise<DraftMessage> => sendEach(id, files);
      void runOn('sending', sendAll).then((isSent) =>
        readAfter(isSent, { mapping: given, isCompared }),
      );
    },
    removeFile(name) {
      void runOn('sending', () => removeFile(id, name)).then((isDone) =>
        readAfter(isDone && (data?.files.length ?? 0) > 1, { mapping, isCompared }),
      );
    },
    decide: (next, compared = isCompared) => decide({ mapping: next, isCompared: compared }),
    write() {
      void runOn('writing', () => decideImport(id, 'write', { mapping, against: isCompared }));
    },
  };
}

/** Sends files one after the other, so that the first that is refused is told. */
async function sendEach(id: string, files: readonly File[]): Promise<DraftMessage> {
  let last: DraftMessage | null = null;
  for (const file of files) last = await sendFile(id, file);
  if (last === null) throw new Error('No file was given.');
  return last;
}
