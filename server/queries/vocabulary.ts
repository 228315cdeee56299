import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { vocabulary, type ModelMessage } from '../../model/messages/vocabulary.ts';

/** The tables: what is built in, and the terms that the dataset brings. */
export async function readVocabulary(database: Database): Promise<Answer<ModelMessage>> {
  // Reading the record lets the tables know the dataset’s own terms.
  const { value, dataset } = await readConsistently(database, () => Promise.resolve(vocabulary()));
  return { value, ...editionOf(dataset) };
}
