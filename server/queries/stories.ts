import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import {
  storyMessage,
  type StoriesMessage,
  type StoryMessage,
} from '../../model/messages/story.ts';

async function allStories(read: Read): Promise<StoryMessage[]> {
  const rows = await read<{ story: string }>(statement('explore/stories'), {});
  return rows.map(({ story }) => storyMessage.parse(JSON.parse(story)));
}

/** The stories, without their scenes. */
export async function readStories(database: Database): Promise<Answer<StoriesMessage>> {
  const { value, dataset } = await readConsistently(database, allStories);
  const items = value.map(({ scenes, ...story }) => ({ ...story, scenes: scenes.length }));
  return { value: { items, total: items.length, truncated: false }, ...editionOf(dataset) };
}

/**
 * One story with its scenes.
 * @throws UnknownId
 */
export async function readStory(database: Database, id: string): Promise<Answer<StoryMessage>> {
  const { value, dataset } = await readConsistently(database, async (read) => {
    const story = (await allStories(read)).find((one) => one.id === id);
    if (story === undefined) throw new UnknownId('story', id);
    return story;
  });
  return { value, ...editionOf(dataset) };
}
