import type { SnapshotMessage } from '../../model/messages/snapshot.ts';

const unsaid = { en: '', fr: '' };

/** What somebody chose to take out of the room. */
export interface Choice {
  /** Ids of stories; null: all of them. */
  readonly stories: readonly string[] | null;
  /** Whether the speaker's notes go along. */
  readonly notes: boolean;
}

/** A snapshot with the stories that are taken along, in the order in which they are named, with notes or without. */
export function takenAlong(snapshot: SnapshotMessage, { stories, notes }: Choice): SnapshotMessage {
  const chosen =
    stories === null
      ? snapshot.stories
      : stories.flatMap((id) => snapshot.stories.find((story) => story.id === id) ?? []);
  return {
    ...snapshot,
    stories: chosen.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) => (notes ? scene : { ...scene, notes: unsaid })),
    })),
  };
}
