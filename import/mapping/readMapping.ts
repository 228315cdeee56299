import type { z } from 'zod';
import { actorKinds } from '../../model/actorKinds.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import { decodeText } from '../../seed/read/decodeText.ts';
import { didYouMean } from '../../seed/read/didYouMean.ts';
import { quoteCell } from '../../seed/read/quoteCell.ts';
import { importMapping, type ImportMapping } from '../../model/messages/importMapping.ts';

export const mappingFile = 'mapping.json';

const remedy = 'docs/import.md says what it holds; import once without it to have one made.';

const problem = (column: string | null, rule: string, right: string): DataProblem => ({
  kind: 'descriptor',
  file: mappingFile,
  line: null,
  column,
  rule,
  remedy: right,
});

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

function problemOf(issue: z.core.$ZodIssue, json: unknown): DataProblem {
  const column = issue.path.map(String).join('.') || null;
  const given = valueAt(json, issue.path);
  if (issue.code !== 'invalid_value' || typeof given !== 'string')
    return problem(column, issue.message, remedy);
  const known = issue.values.map(String);
  const isKind = issue.values.length === actorKinds.length;
  const list =
    known.length > 12
      ? `See the ${isKind ? 'kinds' : 'types'} in the guide.`
      : `Use one of: ${known.join(', ')}.`;
  return problem(column, `${quoteCell(given)} is not known here`, didYouMean(given, known, list));
}

/** Types that say more than a file’s word can: of whom they are proposed, or how strongly. */
function meaningProblems({ types }: ImportMapping): DataProblem[] {
  return types.flatMap(({ as, degree, value }, at) => {
    if (as === 'PROPOSED_AS_INTERMEDIARY')
      return [
        problem(
          `types.${at}.as`,
          `${as} needs to know toward whom, which no table of ties says`,
          'Leave it TIED_TO, and correct the relations by hand.',
        ),
      ];
    const needsDegree = as === 'FAVORS_DIALOGUE_WITH' || as === 'OPPOSES_DIALOGUE_WITH';
    return needsDegree && degree === null
      ? [
          problem(
            `types.${at}.degree`,
            `${as} needs a degree for “${value}”`,
            as === 'FAVORS_DIALOGUE_WITH'
              ? 'Write calls for, supports, open to or conditional.'
              : 'Write concerned, opposes or forbids.',
          ),
        ]
      : [];
  });
}

/**
 * Reads a mapping that was made by an import before and decided by hand since.
 * @throws DatasetRefused with every fault in it
 */
export function readMapping(bytes: Buffer): ImportMapping {
  const decoded = decodeText(bytes);
  if (decoded.is !== 'utf-8')
    throw new DatasetRefused([problem(null, 'is not in UTF-8', 'Save it in UTF-8.')]);
  let json: unknown;
  try {
    json = JSON.parse(decoded.bytes.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetRefused([problem(null, `is not JSON (${reason})`, remedy)]);
  }
  const parsed = importMapping.safeParse(json);
  if (!parsed.success)
    throw new DatasetRefused(parsed.error.issues.map((issue) => problemOf(issue, json)));
  const faults = meaningProblems(parsed.data);
  if (faults.length > 0) throw new DatasetRefused(faults);
  return parsed.data;
}
