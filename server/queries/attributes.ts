import { distance } from 'fastest-levenshtein';
import { decodeAttribute, encodeAttribute } from '../../model/attributes.ts';
import type { AttributesMessage } from '../../model/messages/attributes.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';

interface ColumnRow {
  readonly of: 'actors' | 'relations';
  readonly column: string;
  readonly values: number;
  readonly first: readonly { readonly text: string; readonly count: number }[];
}

/** Values told of each column. */
const mostValues = 60;
/** Columns named where somebody asked for one that there is not. */
const mostNamed = 30;

const readColumns = (read: Read, most: number): Promise<readonly ColumnRow[]> =>
  read<ColumnRow>(statement('explore/attributes'), { most });

/** The own columns of the dataset, with their commonest values. */
export async function readAttributes(database: Database): Promise<Answer<AttributesMessage>> {
  const { value, dataset } = await readConsistently(database, (read) =>
    readColumns(read, mostValues),
  );
  const items = value.map(({ of, column, values, first }) => ({
    of,
    column,
    values,
    first: first.map(({ text, count }) => ({ value: decodeAttribute(text).value, count })),
  }));
  return { value: { items, total: items.length, truncated: false }, ...editionOf(dataset) };
}

/** The column that somebody may have meant; empty where none is near. */
function nearest(given: string, columns: readonly string[]): string {
  const most = Math.max(2, Math.floor(given.length / 3));
  const near = columns
    .map((column) => ({ column, slips: distance(given.toLowerCase(), column.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.column ?? '';
}

/** What own columns have to hold: for each column values of which one suffices; null: anything. */
export interface AttributeParameters {
  readonly actorAttributes: readonly (readonly string[])[] | null;
  readonly relationAttributes: readonly (readonly string[])[] | null;
}

/** The column that `column:value` begins with: the longest that is known, since a name may hold a colon itself. */
const columnIn = (text: string, columns: readonly string[]): string | null =>
  columns
    .filter((column) => text.startsWith(`${column}:`))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/**
 * The own columns that a question filters by. A column that relations have is asked of relations, any other of actors.
 *
 * @param wanted each `column:value`
 * @throws QuestionRefused for a column that nothing has
 */
export async function attributeParameters(
  read: Read,
  wanted: readonly string[] | undefined,
): Promise<AttributeParameters> {
  if (wanted === undefined || wanted.length === 0)
    return { actorAttributes: null, relationAttributes: null };
  const rows = await readColumns(read, 0);
  const columns = [...new Set(rows.map(({ column }) => column))];
  const ofRelations = new Set(
    rows.filter(({ of }) => of === 'relations').map(({ column }) => column),
  );
  const byColumn = new Map<string, string[]>();
  for (const text of wanted) {
    const column = columnIn(text, columns);
    if (column === null) {
      const given = text.split(':')[0] ?? '';
      const near = nearest(given, columns);
      const named = columns.slice(0, mostNamed).join(', ');
      throw new QuestionRefused({
        code: 'unknownAttribute',
        field: 'attribute',
        parameters: { column: given, near, columns: named },
      });
    }
    const value = encodeAttribute(column, text.slice(column.length + 1));
    byColumn.set(column, [...(byColumn.get(column) ?? []), value]);
  }
  const of = (isRelations: boolean): string[][] | null => {
    const lists = [...byColumn].filter(([column]) => ofRelations.has(column) === isRelations);
    return lists.length === 0 ? null : lists.map(([, values]) => values);
  };
  return { actorAttributes: of(false), relationAttributes: of(true) };
}
