import { useCallback, useRef, useState } from 'react';
import { RequestFailed } from '../api/requestFailed.ts';

/** What is being done at the moment. */
export type Doing = 'sending' | 'reading' | 'writing' | null;

/** One thing done at a time, what it is, and how the last one failed. */
export interface Task {
  readonly doing: Doing;
  readonly failure: RequestFailed | null;
  /** Whether something is being done; known at once, before the page shows it. */
  readonly isBusy: () => boolean;
  /** Does something; false where it failed. */
  readonly run: (what: Exclude<Doing, null>, work: () => Promise<void>) => Promise<boolean>;
}

export function useTask(): Task {
  const [doing, setDoing] = useState<Doing>(null);
  const [failure, setFailure] = useState<RequestFailed | null>(null);
  const busy = useRef(false);
  const run = useCallback<Task['run']>(async (what, work) => {
    busy.current = true;
    setDoing(what);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (problem) {
      if (!(problem instanceof RequestFailed)) throw problem;
      setFailure(problem);
      return false;
    } finally {
      busy.current = false;
      setDoing(null);
    }
  }, []);
  const isBusy = useCallback(() => busy.current, []);
  return { doing, failure, isBusy, run };
}
