import { z } from 'zod';
import { stackSet } from '../stack.ts';
import { graphMessage } from './graph.ts';
import { faultOf } from './question.ts';

/** Lists and maps within each other that a parameter may hold. */
const deepest = 20;

/** Whether lists and maps lie no deeper in each other; looked at level by level, since what is too deep ends a recursion. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest + 1) return false;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return true;
}

/** `POST /cypher`: a query that reads, and its parameters as JSON. */
export const consoleQuestion = z.strictObject({
  query: z.string(),
  params: z
    .record(z.string(), z.unknown())
    .refine(isShallow, faultOf('paramsTooDeep', { most: deepest }))
    .optional(),
});
export type ConsoleQuestion = z.infer<typeof consoleQuestion>;

/** What an answer can be cut short by: `actors` and `relations` cut the graph alone. */
const limitNames = ['rows', 'bytes', 'depth', 'time', 'actors', 'relations'] as const;

/**
 * A value of a row: JSON. Integers beyond the safe range are decimal texts, dates and times ISO texts, points extended
 * well-known text. A node is `{ is: 'node', id, labels, properties }`, a relationship `{ is: 'relationship', id, type,
 * properties }`, a path `{ is: 'path', nodes, relationships }`.
 */
const cellMessage = z.unknown();

interface PlanMessage {
  readonly operator: string;
  readonly identifiers: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly PlanMessage[];
}
const planMessage: z.ZodType<PlanMessage> = z
  .object({
    operator: z.string(),
    identifiers: z.array(z.string()),
    details: z.record(z.string(), z.unknown()),
    rows: z.number().nullable(),
    dbHits: z.number().nullable(),
    get children() {
      return z.array(planMessage);
    },
  })
  .meta({ id: 'PlanStep' });

const remarkMessage = z.object({
  code: z.string(),
  severity: z.string(),
  title: z.string(),
  text: z.string(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
});

/** Rows of a query, with the actors and relations among them as a graph. */
export const consoleMessage = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cellMessage)),
  /** Actors and relations that the rows hold, also within lists, maps and paths; relations bring both their ends. */
  graph: graphMessage,
  limitsHit: z.array(z.enum(limitNames)),
  /** With EXPLAIN or PROFILE. */
  plan: planMessage.nullable(),
  /** What Neo4j remarks on the query, in its own words. */
  remarks: z.array(remarkMessage),
  meta: z.object({
    dataset: z.string(),
    revision: z.string(),
    dataUntil: z.string(),
    stack: z.array(stackSet).optional(),
    rowCount: z.number().int(),
    /** The bounds of every answer: `bytes` of the rows, `depth` of lists within lists, `seconds` in the database. */
    limits: z.object({
      rows: z.number().int(),
      bytes: z.number().int(),
      depth: z.number().int(),
      seconds: z.number(),
      actors: z.number().int(),
      relations: z.number().int(),
    }),
  }),
});
export type ConsoleMessage = z.infer<typeof consoleMessage>;
