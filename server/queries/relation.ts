import type { RelationMessage } from '../../model/messages/dossier.ts';
import { parseId } from '../../model/ids.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import {
  attributedToOf,
  readSpeakers,
  relationItemOf,
  type RelationItemRow,
} from './relationItems.ts';
import { attributesOf, correctionsOf } from './rows.ts';
import { readCited } from './sources.ts';
import { allTimes } from './timeFilter.ts';

/**
 * One relation with its evidence and the records of the sources that it cites.
 * @throws UnknownId
 */
export async function readRelation(
  database: Database,
  id: string,
): Promise<Answer<RelationMessage>> {
  const { value, dataset } = await readConsistently(database, async (read, dataset) => {
    // What is no id never reaches the index, whose queries have a syntax of their own.
    const [row] =
      parseId(id) === null
        ? []
        : await read<RelationItemRow>(statement('explore/relation'), { relation: id });
    if (row === undefined) throw new UnknownId('relation', id);
    const speakers = await readSpeakers(read, [attributedToOf(row)]);
    const item = relationItemOf(row, speakers, allTimes, dataset);
    return {
      ...item,
      attributes: attributesOf(row.relation.properties),
      ...correctionsOf(row.relation.properties, database.audience),
      sources: await readCited(read, [item]),
    };
  });
  return { value, ...editionOf(dataset) };
}
