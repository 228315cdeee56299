import { z } from 'zod';
import { categories } from '../categories.ts';
import {
  metricAssumptions,
  metricDetails,
  metricFigures,
  metricForms,
  metricNames,
  metricNetworks,
  metricRemarks,
  metricUnits,
  undatedChoices,
} from '../metrics.ts';
import { stackSet } from '../stack.ts';
import { statuses } from '../statuses.ts';
import { actorReference } from './dossier.ts';
import { count, datesAgree, faultOf, mostActors, relationFilters } from './question.ts';
import { kindName, typeName } from './terms.ts';
import { textMessage } from './text.ts';

/** `GET /metrics/{name}`: the filters of the graph, and on what the measure is taken. */
export const metricQuestion = z
  .strictObject({
    ...relationFilters,
    /** `ties` if not said. Access is as of the last day of the data where no date is given. */
    on: z.enum(metricNetworks).optional(),
    /** Of relations without any date, where a date is asked for: left out of ties, in with access, if not said. */
    undated: z.enum(undatedChoices).optional(),
    /** Rows of the answer; the measure is always of the whole. */
    limit: count(mostActors).optional(),
  })
  .superRefine(datesAgree)
  .superRefine(({ on, from }, context) => {
    if (on === 'access' && from !== undefined)
      context.addIssue({ code: 'custom', path: ['from'], ...faultOf('accessInWindow') });
  });
export type MetricQuestion = z.infer<typeof metricQuestion>;

const filterOf = <T extends z.ZodType>(item: T) => z.array(item).nullable();

/** The question as understood, its defaults filled in; null is no filter. */
const askedMessage = z.object({
  metric: z.enum(metricNames),
  on: z.enum(metricNetworks),
  asOf: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  category: filterOf(z.enum(categories)),
  type: filterOf(typeName),
  kind: filterOf(kindName),
  status: filterOf(z.enum(statuses)),
  attribute: filterOf(z.string()),
  undated: z.enum(undatedChoices),
});

const rankedMessage = z.object({
  actor: actorReference,
  value: z.number(),
  /** Equal values have equal ranks, and the next rank counts them all: 1, 2, 2, 4. */
  rank: z.number().int(),
  /** How many share the rank. */
  shared: z.number().int(),
  details: z.partialRecord(z.enum(metricDetails), z.number()),
  /** The number of its group in `groups`, from 1. */
  group: z.number().int().nullable(),
});
export type RankedRow = z.infer<typeof rankedMessage>;

const sign = z.union([z.literal(1), z.literal(-1)]);

export const metricMessage = z.object({
  question: askedMessage,
  /** `groups`: the value is the size of the group. */
  form: z.enum(metricForms),
  unit: z.enum(metricUnits),
  asked: textMessage,
  definition: textMessage,
  caveat: textMessage,
  /** Where the measure is defined. */
  source: z.string(),
  items: z.array(rankedMessage),
  total: z.number().int(),
  truncated: z.boolean(),
  /** The largest first, with the three of each that have most ties. */
  groups: z.array(z.object({ size: z.number().int(), actors: z.array(actorReference) })),
  figures: z.partialRecord(z.enum(metricFigures), z.number()),
  /** Unbalanced ones, 200 at most: signs of the first with the second, the second with the third, the third with the first. */
  triads: z.array(
    z.object({ actors: z.array(actorReference).length(3), signs: z.array(sign).length(3) }),
  ),
  assumptions: z.array(z.object({ code: z.enum(metricAssumptions), text: textMessage })),
  /** Where it is estimated: from how many of the actors ways were walked. */
  sample: z.object({ of: z.number().int(), walked: z.number().int() }).nullable(),
  coverage: z.object({
    actors: z.number().int(),
    relations: z.number().int(),
    /** Pairs of actors that these join; on access, hops. */
    ties: z.number().int(),
    text: textMessage,
    remarks: z.array(
      z.object({ code: z.enum(metricRemarks), count: z.number().int(), text: textMessage }),
    ),
  }),
  meta: z.object({
    dataset: z.string(),
    revision: z.string(),
    dataUntil: z.string(),
    stack: z.array(stackSet).optional(),
  }),
});
export type MetricMessage = z.infer<typeof metricMessage>;
