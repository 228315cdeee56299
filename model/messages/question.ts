import { z } from 'zod';
import { knownKind, knownType } from './terms.ts';
import { categories } from '../categories.ts';
import { eventKinds } from '../eventKinds.ts';
import type { FaultCode, FaultParameters } from '../faults.ts';
import { earliestDay, latestDay, parsePartialDate, type PartialDate } from '../partialDate.ts';
import { statuses } from '../statuses.ts';
import { languages } from '../wording.ts';
import { timelineUnits } from './events.ts';

/** Marks a custom check of a schema with the code of its fault, so that the sentence is made elsewhere. */
export const faultOf = (
  fault: FaultCode,
  parameters: FaultParameters = {},
): { params: { fault: FaultCode; parameters: FaultParameters } } => ({
  params: { fault, parameters },
});

/** A partial date as a user writes it. */
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, faultOf('notADate'))
  .transform((text) => text as PartialDate);

/**
 * A parameter that may be given once or several times. Given empty (`category=`) it keeps nothing: everything was struck
 * out, which is not the same as no filter.
 */
const repeatable = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => {
    if (value === undefined) return value;
    return (Array.isArray(value) ? value : [value]).filter((given) => given !== '');
  }, z.array(item).optional());

/** A whole number from 1 to a bound, as a parameter. */
export const count = (most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most,
      faultOf('notANumber', { least: 1, most }),
    )
    .transform(Number);

export const mostActors = 100_000;
export const defaultActors = 2_000;

/** What leaves relations out, in every call that shows some. */
export const relationFilters = {
  asOf: partialDate.optional(),
  from: partialDate.optional(),
  until: partialDate.optional(),
  category: repeatable(z.enum(categories)),
  type: repeatable(knownType),
  kind: repeatable(knownKind),
  status: repeatable(z.enum(statuses)),
  /** `column:value`, of the own columns that `/attributes` lists. */
  attribute: repeatable(z.string().max(1_000)),
};

const filters = { ...relationFilters, limit: count(mostActors).optional() };

interface Dates {
  readonly asOf?: PartialDate | undefined;
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** A date or a window, and a window that begins before it ends. */
export function datesAgree({ asOf, from, until }: Dates, context: z.core.$RefinementCtx): void {
  const say = (field: keyof Dates, fault: FaultCode, parameters: FaultParameters = {}) =>
    context.addIssue({ code: 'custom', path: [field], ...faultOf(fault, parameters) });
  if (asOf !== undefined && (from !== undefined || until !== undefined))
    say('asOf', 'dateAndWindow');
  else if (from === undefined && until !== undefined) say('from', 'halfAWindow');
  else if (until === undefined && from !== undefined) say('until', 'halfAWindow');
  else if (from !== undefined && until !== undefined && latestDay(until) < earliestDay(from))
    say('until', 'windowReversed', { from, until });
}

/** The filters of `GET /graph`. Unknown parameters are refused, not ignored. */
export const graphQuestion = z.strictObject(filters).superRefine(datesAgree);
export type GraphQuestion = z.infer<typeof graphQuestion>;

/** `GET /actors?q=`. */
export const searchQuestion = z.strictObject({
  q: z.string().default(''),
  limit: count(100).optional(),
});

/** `GET /actors/{id}`: a dossier, as of a date if one is given. */
export const dossierQuestion = z.strictObject({ asOf: partialDate.optional() });

/** `GET /actors/{id}/neighborhood`. `limit` caps each relation type around each actor. */
export const neighborhoodQuestion = z
  .strictObject({ ...filters, depth: count(3).optional() })
  .superRefine(datesAgree);
export type NeighborhoodQuestion = z.infer<typeof neighborhoodQuestion>;

const mostEvents = 10_000;

/** `GET /events`: those that a window touches, of some kinds. */
export const eventsQuestion = z
  .strictObject({
    kind: repeatable(z.enum(eventKinds)),
    from: partialDate.optional(),
    until: partialDate.optional(),
    limit: count(mostEvents).optional(),
  })
  .superRefine(datesAgree);
export type EventsQuestion = z.infer<typeof eventsQuestion>;

/** `GET /timeline`: the filters of the graph, and the width of a bin where the best one is not wanted. */
export const timelineQuestion = z
  .strictObject({ ...relationFilters, unit: z.enum(timelineUnits).optional() })
  .superRefine(datesAgree);
export type TimelineQuestion = z.infer<typeof timelineQuestion>;

/** The forms in which a part of the graph leaves the program. */
export const exportFormats = ['gexf', 'graphml', 'csv', 'xlsx', 'json', 'cypher'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const yes = z.preprocess(
  (value) => (typeof value === 'boolean' ? String(value) : value),
  z.enum(['true', 'false']).transform((word) => word === 'true'),
);
/** A number in an address is text, in JSON a number. */
const countIn = (most: number) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), count(most));

const exported = {
  ...relationFilters,
  limit: countIn(mostActors).optional(),
  /** These actors alone, and the relations between them. */
  actor: repeatable(z.string().max(200)),
  /** Without relations of which the dates leave open whether they hold. */
  certain: yes.optional(),
  /** Of the names and of the notes. */
  language: z.enum(languages).optional(),
};
const place = z.strictObject({ x: z.number(), y: z.number() });
/** Where actors stand on the map, to the right and upward. */
const positions = z.record(z.string(), place).optional();

/** `GET /export`: what of the graph, in which form. */
export const exportQuestion = z
  .strictObject({ format: z.enum(exportFormats), ...exported })
  .superRefine(datesAgree);
/** `POST /export`: the same as JSON, for many actors; with places where they stand. */
export const exportBody = z
  .strictObject({ format: z.enum(exportFormats), ...exported, positions })
  .superRefine(datesAgree);
export type ExportQuestion = z.infer<typeof exportBody>;

/** `POST /export/contents`: what an export would hold. */
export const exportContentsQuestion = z.strictObject(exported).superRefine(datesAgree);
export type ExportContentsQuestion = z.infer<typeof exportContentsQuestion>;

/** Calls that take no parameter. */
export const emptyQuestion = z.strictObject({});
