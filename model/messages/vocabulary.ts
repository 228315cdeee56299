import { z } from 'zod';
import { kindName, typeName } from './terms.ts';
import { actorFamilies, actorKinds, actorKindRow, breadths, breadthTable } from '../actorKinds.ts';
import { categories, categoryTable } from '../categories.ts';
import { matters, matterTable } from '../matters.ts';
import { signOf } from '../relationSigns.ts';
import { bases, relationTypeRow, relationTypes } from '../relationTypes.ts';
import {
  channels,
  channelTable,
  degrees,
  degreeTable,
  statuses,
  statusTable,
} from '../statuses.ts';
import { penaltyNames, weightNames, weightTable } from '../weights.ts';
import { textMessage } from './text.ts';

const access = z.enum([...bases, 'none']);

/** `GET /model`: the tables, with wording in both languages. */
export const modelMessage = z.object({
  kinds: z.array(
    z.object({
      kind: kindName,
      family: z.enum(actorFamilies),
      singular: textMessage,
      plural: textMessage,
    }),
  ),
  breadths: z.array(z.object({ breadth: z.enum(breadths), label: textMessage })),
  categories: z.array(
    z.object({ category: z.enum(categories), label: textMessage, meaning: textMessage }),
  ),
  relationTypes: z.array(
    z.object({
      type: typeName,
      category: z.enum(categories),
      nature: z.enum(['state', 'act']),
      symmetric: z.boolean(),
      from: z.array(kindName),
      to: z.array(kindName),
      access: z.object({ forward: access, backward: access }),
      superior: z.enum(['source', 'target']).nullable(),
      /** For a good understanding between the two (1), against it (-1), or neither. */
      sign: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
      outgoing: textMessage,
      incoming: textMessage,
    }),
  ),
  statuses: z.array(
    z.object({ status: z.enum(statuses), label: textMessage, meaning: textMessage }),
  ),
  channels: z.array(
    z.object({ channel: z.enum(channels), label: textMessage, walkable: z.boolean() }),
  ),
  degrees: z.array(z.object({ degree: z.enum(degrees), of: z.string(), label: textMessage })),
  matters: z.array(z.object({ matter: z.enum(matters), label: textMessage })),
  weights: z.array(
    z.object({
      name: z.enum(weightNames),
      penalty: z.enum(penaltyNames),
      value: z.number().int(),
      label: textMessage,
    }),
  ),
});
export type ModelMessage = z.infer<typeof modelMessage>;

/** The answer to `GET /model`, derived from the tables. */
export const vocabulary = (): ModelMessage => ({
  kinds: actorKinds.map((kind) => ({ kind, ...actorKindRow(kind) })),
  breadths: breadths.map((breadth) => ({ breadth, label: breadthTable[breadth] })),
  categories: categories.map((category) => ({ category, ...categoryTable[category] })),
  relationTypes: relationTypes.map((type) => {
    const { from, to, ...row } = relationTypeRow(type);
    return { type, ...row, sign: signOf(type), from: [...from], to: [...to] };
  }),
  statuses: statuses.map((status) => ({ status, ...statusTable[status] })),
  channels: channels.map((channel) => ({ channel, ...channelTable[channel] })),
  degrees: degrees.map((degree) => ({ degree, ...degreeTable[degree] })),
  matters: matters.map((matter) => ({ matter, label: matterTable[matter] })),
  weights: weightNames.map((name) => ({ name, ...weightTable[name] })),
});
