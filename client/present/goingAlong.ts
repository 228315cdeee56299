import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { takenAlong } from '../../offline/file/takenAlong.ts';
import type { Draft } from './draft.ts';
import { draftToTake } from './draftToTake.ts';

/** What somebody wants to take out of the room. */
export interface Wanted {
  readonly layer: SnapshotMessage['layer'];
  /** Ids of stories of the dataset. */
  readonly stories: readonly string[];
  readonly notes: boolean;
  /** The draft, where it goes along; null: it stays here. */
  readonly draft: Draft | null;
}

/** What of a snapshot goes along, with the stories that are wanted and no others. */
export function goingAlong(
  whole: SnapshotMessage,
  { stories, notes, draft }: Omit<Wanted, 'layer'>,
): SnapshotMessage {
  const own = draft === null ? null : draftToTake(draft, whole).story;
  return own === null
    ? takenAlong(whole, { stories, notes })
    : takenAlong(
        { ...whole, stories: [...whole.stories, own] },
        { stories: [...stories, own.id], notes },
      );
}
