import { z } from 'zod';
import { parsePartialDate } from '../../model/partialDate.ts';
import { idPattern } from '../../model/ids.ts';
import type { DataProblem } from './dataProblem.ts';

const day = z.string().refine((text) => text.length === 10 && parsePartialDate(text) !== null, {
  error: 'is not a day; write for example 2019-05-28',
});
const id = z
  .string()
  .regex(idPattern, { error: 'is not an id; ids are lower-case letters, digits and hyphens' });

/** The parts of a Frictionless Data Package that the loader reads, and our own object in it. */
const descriptor = z.looseObject({
  name: id,
  title: z.string().min(1),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string() })).min(1),
  entremise: z.strictObject({
    titleFr: z.string().optional(),
    subtitle: z.string().optional(),
    subtitleFr: z.string().optional(),
    dataUntil: day,
    focusActor: id.optional(),
    startActors: z.array(id).optional(),
  }),
});
export type Descriptor = z.infer<typeof descriptor>;

const file = 'datapackage.json';

/** Reads datapackage.json; what is wrong with it is added to `problems`. */
export function readDescriptor(text: string, problems: DataProblem[]): Descriptor | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push({
      file,
      line: null,
      column: null,
      rule: `is not JSON (${(error as Error).message})`,
      remedy: 'Correct it; docs/dataset-format.md shows one.',
    });
    return null;
  }
  const result = descriptor.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push({
      file,
      line: null,
      column: issue.path.join('.') || null,
      rule: issue.message,
      remedy: 'docs/dataset-format.md says what it holds.',
    });
  return null;
}
