import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoadWork } from '../../model/messages/datasets.ts';
import { beginLoad, datasetsCall } from '../api/datasetCalls.ts';
import { RequestFailed } from '../api/requestFailed.ts';

/** Milliseconds between two looks at a load that runs. */
const lookEvery = 700;

/** A load that was begun here, and how it stands. */
export interface Loading {
  readonly work: LoadWork | null;
  readonly failure: RequestFailed | null;
  begin(name: string, revision?: string | null): void;
}

/** Loads a dataset in place of the one that is loaded, and follows how that goes. */
export function useLoad(): Loading {
  const client = useQueryClient();
  const [begun, setBegun] = useState<LoadWork | null>(null);
  const [failure, setFailure] = useState<RequestFailed | null>(null);
  const isRunning = begun?.state === 'running';
  const { data } = useQuery({
    ...datasetsCall,
    enabled: begun !== null,
    refetchInterval: (query) =>
      (query.state.data?.work ?? begun)?.state === 'running' ? lookEvery : false,
  });
  // What was looked at before this load began says nothing of it.
  const seen = data?.work?.name === begun?.name ? (data?.work ?? null) : null;
  return {
    work: isRunning ? (seen ?? begun) : begun,
    failure,
    begin(name, revision = null) {
      setFailure(null);
      beginLoad(name, revision).then(
        (work) => {
          setBegun(work);
          void client.invalidateQueries({ queryKey: datasetsCall.queryKey, exact: true });
        },
        (error: unknown) => {
          if (!(error instanceof RequestFailed)) throw error;
          setFailure(error);
        },
      );
    },
  };
}
