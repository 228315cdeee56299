import { z } from 'zod';
import { textMessage } from '../../model/messages/text.ts';

const draftScene = z.object({
  id: z.string(),
  title: textMessage,
  text: textMessage,
  notes: textMessage,
  view: z.string(),
  actors: z.array(z.string()),
  relations: z.array(z.string()),
  /** As it is typed: `source|locator; source|locator`. */
  evidence: z.string(),
});
export type DraftScene = z.infer<typeof draftScene>;

/** A story that is being made, of which nothing need be finished. */
export const draftSchema = z.object({ title: textMessage, scenes: z.array(draftScene) });
export type Draft = z.infer<typeof draftSchema>;

export const unsaid = { en: '', fr: '' };
export const emptyDraft: Draft = { title: unsaid, scenes: [] };
