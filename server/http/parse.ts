import type { z } from 'zod';
import { Problem } from './problem.ts';

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What a failed check means in words, and what would be right. */
function explain(issue: z.core.$ZodIssue): { field: string; detail: string; expected?: string } {
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0] ?? ''].join('.');
    return {
      field,
      detail: sentence(`${field} is not a parameter of this call`),
      expected: 'only the parameters that this call documents',
    };
  }
  const field = issue.path.join('.') || 'body';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      field,
      detail: sentence(`${field} is not one of its values`),
      expected: `one of: ${values.join(', ')}`,
    };
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = issue.errors.flat().at(-1);
    if (inner !== undefined) return explain({ ...inner, path: [...issue.path, ...inner.path] });
  }
  const own = /^(is|excludes|are) /.test(issue.message);
  return own
    ? { field, detail: sentence(`${field} ${issue.message}`) }
    : { field, detail: sentence(`${field}: ${issue.message}`), expected: issue.message };
}

/**
 * Checks parameters or a body against a message schema.
 * @throws Problem `bad-question`, naming the field, the rule and what would be right
 */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Problem(
    'bad-question',
    issue === undefined ? { detail: 'The question cannot be understood.' } : explain(issue),
  );
}
