import { z } from 'zod';
import { actorKinds } from '../actorKinds.ts';
import { categories } from '../categories.ts';
import { parsePartialDate, type PartialDate } from '../partialDate.ts';
import { relationTypes } from '../relationTypes.ts';
import { statuses } from '../statuses.ts';

/** A partial date as a user writes it. */
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, {
    error: 'is not a date; write a year, a month or a day: 2017, 2017-03 or 2017-03-02',
  })
  .transform((text) => text as PartialDate);

/** A parameter that may be given once or several times. */
const repeatable = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).optional(),
  );

const count = (most: number, what: string) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most, {
      error: `is not a number of ${what} from 1 to ${most}`,
    })
    .transform(Number);

export const mostActors = 100_000;
export const defaultActors = 2_000;

const filters = {
  asOf: partialDate.optional(),
  from: partialDate.optional(),
  until: partialDate.optional(),
  category: repeatable(z.enum(categories)),
  type: repeatable(z.enum(relationTypes)),
  kind: repeatable(z.enum(actorKinds)),
  status: repeatable(z.enum(statuses)),
  limit: count(mostActors, 'actors').optional(),
};

const datesAgree = (
  question: { asOf?: unknown; from?: unknown; until?: unknown },
  context: z.core.$RefinementCtx,
): void => {
  if (question.asOf !== undefined && (question.from !== undefined || question.until !== undefined))
    context.addIssue({
      code: 'custom',
      path: ['asOf'],
      message: 'excludes from and until; give a date or a window, not both',
    });
  else if ((question.from === undefined) !== (question.until === undefined))
    context.addIssue({
      code: 'custom',
      path: [question.from === undefined ? 'from' : 'until'],
      message: 'is missing; a window needs both from and until',
    });
};

/** The filters of `GET /graph`. Unknown parameters are refused, not ignored. */
export const graphQuestion = z.strictObject(filters).superRefine(datesAgree);
export type GraphQuestion = z.infer<typeof graphQuestion>;

/** `GET /actors?q=`. */
export const searchQuestion = z.strictObject({
  q: z.string().max(200).default(''),
  limit: count(100, 'actors').optional(),
});

/** `GET /actors/{id}`: a dossier, as of a date if one is given. */
export const dossierQuestion = z.strictObject({ asOf: partialDate.optional() });

/** `GET /actors/{id}/neighborhood`. `limit` caps each relation type around each actor. */
export const neighborhoodQuestion = z
  .strictObject({ ...filters, depth: count(3, 'steps').optional() })
  .superRefine(datesAgree);
export type NeighborhoodQuestion = z.infer<typeof neighborhoodQuestion>;

/** Calls that take no parameter. */
export const emptyQuestion = z.strictObject({});
