import { z } from 'zod';
import { decodeEvidence } from '../../model/evidence.ts';
import { idPattern } from '../../model/ids.ts';
import { handlings } from '../../model/statuses.ts';

const text = z
  .string()
  .transform((words) => words.trim())
  .refine((words) => words !== '', { error: 'is empty' });
const said = z.strictObject({ en: text, fr: text });
const id = z
  .string()
  .regex(idPattern, { error: 'is not an id; ids are lower-case letters, digits and hyphens' });
const ids = z.array(z.string()).default([]);
const evidence = z.string().transform((item, context) => {
  const read = decodeEvidence(item);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'is not “source|locator”' });
  return z.NEVER;
});

const scene = z.strictObject({
  id,
  title: said,
  text: said,
  view: z.string().transform((view) => view.trim().replace(/^\?/, '')),
  actors: ids,
  relations: ids,
  evidence: z.array(evidence).min(1),
  notes: said.optional(),
  handling: z.enum(handlings).optional(),
});

/** A story as an editor writes it: docs/dataset-format.md says what each part is. */
export const storyFile = z.strictObject({
  id,
  title: said,
  summary: said,
  handling: z.enum(handlings),
  scenes: z.array(scene).min(1),
});
export type StoryFile = z.infer<typeof storyFile>;
export type SceneFile = StoryFile['scenes'][number];
