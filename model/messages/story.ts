import { z } from 'zod';
import { handlings } from '../statuses.ts';
import { evidenceMessage } from './graph.ts';
import { listOf } from './list.ts';
import { textMessage } from './text.ts';

const sceneMessage = z.object({
  id: z.string(),
  title: textMessage,
  /** Markdown: paragraphs, lists, bold and italic; nothing else has a meaning in it. */
  text: textMessage,
  /** What the speaker alone reads; empty where there is nothing to add. */
  notes: textMessage,
  /** The view as the address of the map says it, without its question mark. */
  view: z.string(),
  /** Whom the scene is about: they keep the light, with these relations, while the rest fades. */
  actors: z.array(z.string()),
  relations: z.array(z.string()),
  /** Restricted where it says so, or where it refers to anything restricted. */
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
});
export type SceneMessage = z.infer<typeof sceneMessage>;

const summary = {
  id: z.string(),
  title: textMessage,
  summary: textMessage,
  /** As of a scene; of a restricted story no scene is public. */
  handling: z.enum(handlings),
};

/** `GET /stories/{id}`: a story with its scenes, in the order in which they are told. */
export const storyMessage = z.object({ ...summary, scenes: z.array(sceneMessage) });
export type StoryMessage = z.infer<typeof storyMessage>;

const storyItem = z.object({ ...summary, scenes: z.number().int() });

/** `GET /stories`. */
export const storiesMessage = listOf(storyItem);
export type StoriesMessage = z.infer<typeof storiesMessage>;
