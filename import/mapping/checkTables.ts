import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { didYouMean } from '../../seed/read/didYouMean.ts';
import { quoteCell } from '../../seed/read/quoteCell.ts';
import type { RawTable } from '../read/rawTable.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';
import { mappingFile } from './readMapping.ts';

/** What a mapping says of tables that cannot be so: columns that are not there, ends that are missing. */
export function checkTables(
  tables: readonly RawTable[],
  mappings: readonly TableMapping[],
): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const mapping of mappings) {
    const table = tables.find(({ name }) => name === mapping.table);
    if (table === undefined || mapping.holds === 'leftOut') continue;
    const say = (column: string, rule: string, remedy: string) =>
      problems.push({ kind: 'columns', file: mapping.table, line: null, column, rule, remedy });
    for (const [role, column] of Object.entries(mapping.columns))
      if (!table.columns.includes(column))
        say(
          role,
          `${quoteCell(column)} is not a column of this table`,
          didYouMean(column, table.columns, `Its columns are: ${table.columns.join(', ')}.`),
        );
    const needed = mapping.holds === 'ties' ? (['source', 'target'] as const) : (['id'] as const);
    for (const role of needed)
      if (mapping.columns[role] === undefined)
        say(
          role,
          `which column is the ${role} is not said`,
          `Name one in ${mappingFile}; the columns are: ${table.columns.join(', ')}.`,
        );
  }
  if (mappings.every(({ holds }) => holds === 'leftOut'))
    problems.push({
      kind: 'columns',
      file: mappings.map(({ table }) => table).join(', '),
      line: null,
      column: null,
      rule: 'no table shows who is tied to whom, or who somebody is',
      remedy: `In ${mappingFile}, say for each what it "holds" ("actors" or "ties") and name its "columns" (source and target, or id and name). Columns found: ${tables.flatMap(({ columns }) => columns).join(', ')}.`,
    });
  return problems;
}
