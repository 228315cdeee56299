import { z } from 'zod';
import { textMessage } from './text.ts';

/** Something wrong with an edit, at a column of the row that it writes. */
export const editProblem = z.object({
  kind: z.string(),
  place: z.string(),
  column: z.string().nullable(),
  text: textMessage,
});
export type EditProblem = z.infer<typeof editProblem>;

/**
 * RFC 9457 problem document. `field` and `expected` say where the fault is and what would be right; `code` with `parameters`
 * says the same for a program, and for a screen in another language.
 */
export const problemMessage = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string().optional(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  field: z.string().optional(),
  expected: z.string().optional(),
  /** Of a query that was refused: the rule that it breaks. */
  rule: z.string().optional(),
  /** Of an edit: everything wrong with what it would write. */
  problems: z.array(editProblem).optional(),
  /** Of a query: where, from 1. */
  line: z.number().int().optional(),
  column: z.number().int().optional(),
});
export type ProblemMessage = z.infer<typeof problemMessage>;

/** Every problem that the API names, with its HTTP status. The `type` on the wire is `urn:entremise:problem:<name>`. */
export const problemTable = {
  'bad-question': { status: 400, title: 'The question cannot be understood' },
  'cypher-refused': { status: 400, title: 'The query is refused' },
  'cypher-invalid': { status: 400, title: 'The query is not valid Cypher' },
  'cypher-failed': { status: 400, title: 'The query broke while it ran' },
  'cypher-too-large': { status: 400, title: 'The query needs too much memory' },
  'console-closed': { status: 403, title: 'The console is closed here' },
  'edit-refused': { status: 400, title: 'The edit is not right yet' },
  'edit-conflict': { status: 409, title: 'The data do not allow it as they are' },
  'unknown-id': { status: 404, title: 'Nothing has this id' },
  'unknown-path': { status: 404, title: 'Nothing is served here' },
  'method-not-allowed': { status: 405, title: 'This path does not take that method' },
  'body-too-large': { status: 413, title: 'The question is too long' },
  'unsupported-media-type': { status: 415, title: 'The question is not JSON' },
  'foreign-host': { status: 403, title: 'Refused: the Host is not this server' },
  'foreign-origin': { status: 403, title: 'Refused: the request comes from another site' },
  'token-required': { status: 401, title: 'A token is required' },
  'sign-in-required': { status: 401, title: 'Sign in first' },
  'not-allowed': { status: 403, title: 'Your role may not do this' },
  'database-away': { status: 503, title: 'The database is away' },
  'data-moving': { status: 503, title: 'The data are being replaced' },
  'no-data': { status: 503, title: 'No dataset is loaded' },
  busy: { status: 503, title: 'Too much is asked at the moment' },
  'too-many-questions': { status: 429, title: 'Too many questions from one place' },
  'too-slow': { status: 503, title: 'The question took too long' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemName = keyof typeof problemTable;
