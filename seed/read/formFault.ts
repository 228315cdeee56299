import type { z } from 'zod';

/** What zod calls the types, in words for somebody who edits the file by hand. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

/** The sentence for what is wrong by form in a file that is written by hand; null leaves the schema's own. */
export function formFault(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `has to be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `“${key}”`).join(' and ')} is not known here`;
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'is empty';
    default:
      return null;
  }
}
