import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { DraftMessage } from '../../model/messages/imports.ts';
import { decideImport, draftCall, removeFile, sendFile } from '../api/datasetCalls.ts';
import { RequestFailed } from '../api/requestFailed.ts';

const mappingFile = 'mapping.json';

/** What is being done at the moment. */
export type Doing = 'sending' | 'reading' | 'writing' | null;

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
  const [doing, setDoing] = useState<Doing>(null);
  const [failure, setFailure] = useState<RequestFailed | null>(null);
  const waiting = useRef<Decision | null>(null);
  const isBusy = useRef(false);

  const run = useCallback(
    async (what: Exclude<Doing, null>, work: () => Promise<DraftMessage>): Promise<boolean> => {
      isBusy.current = true;
      setDoing(what);
      setFailure(null);
      try {
        client.setQueryData(draftCall(id).queryKey, await work());
        return true;
      } catch (problem) {
        if (!(problem instanceof RequestFailed)) throw problem;
        setFailure(problem);
        return false;
      } finally {
        isBusy.current = false;
        setDoing(null);
      }
    },
    [client, id],
  );

  const read = useCallback(
    async (first: Decision): Promise<void> => {
      if (isBusy.current) {
        waiting.current = first;
        return;
      }
      let next: Decision | null = first;
      while (next !== null) {
        waiting.current = null;
        const { mapping, isCompared: against } = next;
        const isRead = await run('reading', () =>
          decideImport(id, 'reading', { mapping, against }),
        );
        if (!isRead) return;
        next = waiting.current;
      }
      // What the server has read now stands for what was decided.
      setDecided(null);
    },
    [id, run],
  );

  const isCompared = decided?.isCompared ?? (data?.reading?.against !== null || data === null);
  const mapping = decided?.mapping ?? data?.reading?.mapping ?? null;
  return {
    draft: data,
    mapping,
    isCompared,
    doing,
    failure: failure ?? error,
    send(files) {
      // A mapping that is brought stands before what was decided here.
      const given = files.some(({ name }) => name === mappingFile) ? null : mapping;
      const send = async (): Promise<DraftMessage> => {
        let last: DraftMessage | null = null;
        for (const file of files) last = await sendFile(id, file);
        if (last === null) throw new Error('No file was given.');
        return last;
      };
      void run('sending', send).then((isSent) =>
        isSent ? read(waiting.current ?? { mapping: given, isCompared }) : undefined,
      );
    },
    removeFile(name) {
      void run('sending', () => removeFile(id, name)).then((isDone) =>
        isDone && (data?.files.length ?? 0) > 1 ? read({ mapping, isCompared }) : undefined,
      );
    },
    decide(next, compared = isCompared) {
      const decision = { mapping: next, isCompared: compared };
      setDecided(decision);
      void read(decision);
    },
    write() {
      void run('writing', () => decideImport(id, 'write', { mapping, against: isCompared }));
    },
  };
}
