import { relationSchema } from '../../cypher/schema/relationSchema.ts';
import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { adoptStored } from '../../model/ownVocabulary.ts';
import { builtInTypes, relationTypes } from '../../model/relationTypes.ts';
import type { Dataset } from './dataset.ts';

/** The statements of a schema file; comments stay where they are. */
const statementsOf = (text: string): string[] =>
  text
    .split(/;\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /^(?!\/\/)\w/m.test(part));

/** The schema of relations: the file as it is generated, or one made of the terms that the dataset brings as well. */
const schemaOfRelations = (): string =>
  relationTypes.length === builtInTypes.size ? statement('schema/relations') : relationSchema();

/** Takes away the index of relation ids where it is over other types: an index cannot be changed. */
async function dropOtherIndex(database: Database): Promise<void> {
  const [row] = await database.read((run) =>
    run<{ types: string[] }>(statement('schema/relationIndex'), {}),
  );
  const known = new Set(row?.types ?? []);
  const isSame =
    known.size === relationTypes.length && relationTypes.every((type) => known.has(type));
  if (row === undefined || isSame) return;
  await database.write((run) => run(statement('schema/dropRelationIndex'), {}));
}

/**
 * Makes constraints and indexes where they are missing, all in one transaction: Neo4j then waits once for what it makes, not
 * once for each of some seventy. They cannot be made in the transaction that loads.
 */
export async function prepareSchema(
  database: Database,
  { record: { vocabulary } }: Pick<Dataset, 'record'>,
): Promise<void> {
  // Another dataset may have been read in between.
  adoptStored(typeof vocabulary === 'string' ? vocabulary : null);
  await dropOtherIndex(database);
  await database.write(async (run) => {
    for (const file of [statement('schema/nodes'), schemaOfRelations()])
      for (const text of statementsOf(file)) await run(text, {});
  });
}
