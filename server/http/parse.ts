import { z } from 'zod';
import { faultCodes, type Fault } from '../../model/faults.ts';
import { Problem } from './problem.ts';

/** What a check of ours said of itself (`faultOf` in `model/messages/question.ts`). */
const marked = z.object({
  fault: z.enum(faultCodes),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const fieldOf = ({ path }: Issue): string => path.join('.') || 'body';

function ofSize(
  { origin, minimum, maximum }: { origin: string; minimum?: unknown; maximum?: unknown },
  field: string,
): Fault {
  const most = Number(maximum ?? 0);
  if (origin === 'string') return { code: 'tooLong', field, parameters: { most } };
  if (origin === 'array') return { code: 'tooMany', field, parameters: { most } };
  return { code: 'notANumber', field, parameters: { least: Number(minimum ?? 0), most } };
}

function ofUnion(issue: IssueOf<'invalid_union'>): Fault {
  const inner = issue.errors.flat().at(-1);
  return inner === undefined
    ? { code: 'unreadable', field: fieldOf(issue) }
    : faultOf({ ...inner, path: [...issue.path, ...inner.path] });
}

function ofType(issue: IssueOf<'invalid_type'>, field: string): Fault {
  if (issue.input === undefined && issue.expected !== 'object') return { code: 'missing', field };
  return issue.expected === 'string'
    ? { code: 'notText', field }
    : { code: 'notOfTheForm', field, parameters: { form: issue.expected } };
}

/** The fault that a failed check of a schema means. */
function faultOf(issue: Issue): Fault {
  const field = fieldOf(issue);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknownParameter', field: [...issue.path, issue.keys[0] ?? ''].join('.') };
    case 'invalid_value':
      return { code: 'notAChoice', field, parameters: { values: issue.values.join(', ') } };
    case 'invalid_union':
      return ofUnion(issue);
    case 'invalid_type':
      return ofType(issue, field);
    case 'too_big':
      return ofSize(issue, field);
    case 'too_small':
      return ofSize(issue, field);
    case 'custom': {
      const own = marked.safeParse(issue.params);
      if (own.success) return { code: own.data.fault, field, parameters: own.data.parameters };
      return { code: 'unreadable', field };
    }
    default:
      return { code: 'notOfTheForm', field, parameters: { form: issue.message } };
  }
}

/**
 * Checks parameters or a body against a message schema.
 * @throws Problem `bad-question`, naming the field, the rule and what would be right
 */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem(issue === undefined ? { code: 'unreadable' } : faultOf(issue));
}
