import { z } from 'zod';
import { parsePartialDate } from '../../model/partialDate.ts';
import { idPattern } from '../../model/ids.ts';
import type { DataProblem } from './dataProblem.ts';
import { decodeText } from './decodeText.ts';
import { descriptorFile as file } from './datasetFiles.ts';
import { formFault } from './formFault.ts';

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
    /** draft: made of files whose rows nobody has cited yet. */
    state: z.enum(['draft'], { error: 'may only say "draft"' }).optional(),
    focusActor: id.optional(),
    startActors: z.array(id).optional(),
  }),
});
export type Descriptor = z.infer<typeof descriptor>;

/** Reads datapackage.json; what is wrong with it is added to `problems`. */
export function readDescriptor(bytes: Buffer, problems: DataProblem[]): Descriptor | null {
  const say = (
    kind: DataProblem['kind'],
    rule: string,
    remedy: string,
    column: string | null = null,
  ): null => {
    problems.push({ kind, file, line: null, column, rule, remedy });
    return null;
  };
  const decoded = decodeText(bytes);
  if (decoded.is !== 'utf-8')
    return say(
      'encoding',
      decoded.is === 'utf-16' ? 'is in UTF-16, not in UTF-8' : 'is not in UTF-8',
      'Save it in UTF-8: a text editor offers the encoding beside the name.',
    );
  let json: unknown;
  try {
    json = JSON.parse(decoded.bytes.toString('utf8'));
  } catch (error) {
    return say(
      'json',
      `is not JSON (${(error as Error).message})`,
      'Correct it; docs/dataset-format.md shows one.',
    );
  }
  const result = descriptor.safeParse(json, { error: formFault });
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    say(
      'descriptor',
      issue.message,
      'docs/dataset-format.md says what it holds.',
      issue.path.join('.') || null,
    );
  return null;
}
