import { texts } from '../../database/properties.ts';
import type { NodeValue } from '../../database/values.ts';
import { byText, inTurn } from './order.ts';
import type { Statements } from './statements.ts';

/** The own columns of some rows, with how often each value stands in them, the commonest first. */
function columnsOf(
  of: 'actors' | 'relations',
  rows: readonly Pick<NodeValue, 'properties'>[],
  most: number,
) {
  const columns = new Map<string, Map<string, number>>();
  for (const text of rows.flatMap(({ properties }) => texts(properties, 'attributes'))) {
    const column = text.split('|')[0] ?? '';
    const counts = columns.get(column) ?? new Map<string, number>();
    columns.set(column, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  return [...columns].map(([column, counts]) => {
    const all = [...counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || byText<{ text: string }>(({ text }) => text)(a, b));
    return { of, column, values: all.length, first: all.slice(0, most) };
  });
}

/** Own columns: what the file in `cypher/explore` of this name says. */
export const attributeStatements: Statements = {
  'explore/attributes': ({ actors, relations }, { most }) =>
    [
      ...columnsOf('actors', actors, most),
      ...columnsOf(
        'relations',
        relations.map(({ value }) => value),
        most,
      ),
    ].sort(
      inTurn(
        byText((row) => row.of),
        byText((row) => row.column),
      ),
    ),
};
