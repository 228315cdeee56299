import type { RevisionState } from '../../database/revisionState.ts';
import { changesInWords } from './changesInWords.ts';
import { LoadRefused } from './loadRefused.ts';

/**
 * Refuses to write over changes that somebody made by hand.
 * @throws LoadRefused
 */
export function refuseChangedByHand(state: RevisionState): void {
  if (state.is === 'differs')
    throw new LoadRefused(
      `The stored data were changed by hand since they were loaded (${changesInWords(state)}). Loading would lose that. To put back what the files say, add --restore.`,
    );
}
