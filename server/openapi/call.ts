import type { z } from 'zod';

/** One call of the API, as the document describes it. */
export interface Call {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api/v1`; `{id}` stands for an id. */
  readonly path: string;
  readonly summary: string;
  /** The query parameters of a GET, the body of a POST; a PUT takes a file as it is. */
  readonly question: z.ZodObject;
  /** What the JSON is; null: a file. */
  readonly answer: z.ZodType | null;
}

/** What is said of a call besides its method: path, summary, question, answer. */
export type Said = readonly [
  path: string,
  summary: string,
  question: Call['question'],
  answer: Call['answer'],
];

export const call = (method: Call['method'], ...[path, summary, question, answer]: Said): Call => ({
  method,
  path,
  summary,
  question,
  answer,
});
