import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestFailed } from '../../api/requestFailed.ts';

/**
 * Something that changes the data: when it is done, everything on the screen is asked for anew, which the server answers
 * from the new revision.
 */
export function useChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation<Answer, RequestFailed, Asked>({
    mutationFn: change,
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries(),
  });
}
