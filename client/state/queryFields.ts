import { made } from './codec.ts';

/** The longest query that an address carries; the server takes no longer one. */
export const mostCypher = 100_000;

/** What a question of the library is asked with, by the names of its parameters. */
export type QuestionValues = Readonly<Record<string, string>>;

const read = (text: string): QuestionValues =>
  Object.fromEntries(new URLSearchParams(text.replaceAll(';', '&').replaceAll(':', '=')).entries());

/** In the address: `one:government-of-mali;other:hamadoun-koufa`; empty where a question takes nothing. */
export const valuesCodec = made<QuestionValues>('params', read, (given) =>
  Object.entries(given)
    .map((pair) => pair.map(encodeURIComponent).join(':'))
    .join(';'),
);
