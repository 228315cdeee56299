import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';

/** The statements of a schema file; comments stay where they are. */
const statementsOf = (text: string): string[] =>
  text
    .split(/;\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /^(?!\/\/)\w/m.test(part));

/**
 * Makes constraints and indexes where they are missing, all in one transaction: Neo4j then waits once for what it makes, not
 * once for each of some seventy. They cannot be made in the transaction that loads.
 */
export const prepareSchema = (database: Database): Promise<void> =>
  database.write(async (run) => {
    for (const file of ['schema/nodes', 'schema/relations'])
      for (const text of statementsOf(statement(file))) await run(text, {});
  });
