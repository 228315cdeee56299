import type { SnapshotMessage } from '../model/messages/snapshot.ts';
import type { StoryMessage } from '../model/messages/story.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/**
 * A story of a snapshot by its id.
 * @throws SetupFailure naming those that there are
 */
export function storyFrom({ stories, layer }: SnapshotMessage, id: string): StoryMessage {
  const story = stories.find((one) => one.id === id);
  if (story !== undefined) return story;
  const known = stories.map((one) => one.id).join(', ');
  throw new SetupFailure(
    known === ''
      ? `No story is ${layer === 'public' ? 'public in the dataset that is loaded' : 'in the dataset that is loaded'}, so “${id}” is none.`
      : `No story has the id “${id}”; there are: ${known}.`,
  );
}
