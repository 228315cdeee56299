import type { z } from 'zod';

/** One call of the API, as the document describes it. */
export interface Call {
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/api/v1`; `{id}` stands for an id. */
  readonly path: string;
  readonly summary: string;
  /** The query parameters of a GET, the body of a POST. */
  readonly question: z.ZodObject;
  readonly answer: z.ZodType;
}
