import { useEffect, useState } from 'react';
import type { GoBetweensMessage, ReachMessage } from '../../model/messages/reach.ts';
import { post, RequestFailed } from '../api/request.ts';
import type { Asked } from './questionOf.ts';

export type ReachAnswer =
  | { readonly state: 'none' | 'searching' }
  | { readonly state: 'routes'; readonly answer: ReachMessage }
  | { readonly state: 'goBetweens'; readonly answer: GoBetweensMessage }
  | { readonly state: 'failed'; readonly failure: RequestFailed };

/** The answer to a question; a new question ends the search for the last, whose answer stays in sight until then. */
export function useReach(asked: Asked | null): {
  readonly answer: ReachAnswer;
  readonly searching: boolean;
} {
  const [known, setKnown] = useState<{ key: string; answer: ReachAnswer }>({
    key: '',
    answer: { state: 'none' },
  });
  const key = asked === null ? '' : JSON.stringify(asked);
  useEffect(() => {
    if (key === '') return;
    const abort = new AbortController();
    const { path, question } = JSON.parse(key) as Asked;
    post<ReachMessage | GoBetweensMessage>(path, question, abort.signal).then(
      (answer) =>
        setKnown({
          key,
          answer:
            'routes' in answer ? { state: 'routes', answer } : { state: 'goBetweens', answer },
        }),
      (error: unknown) => {
        if (!abort.signal.aborted)
          setKnown({
            key,
            answer: {
              state: 'failed',
              failure: error instanceof RequestFailed ? error : new RequestFailed(null, null),
            },
          });
      },
    );
    return () => abort.abort();
  }, [key]);
  if (key === '') return { answer: { state: 'none' }, searching: false };
  return {
    answer: known.answer.state === 'none' ? { state: 'searching' } : known.answer,
    searching: known.key !== key,
  };
}
