import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue } from '../../database/values.ts';
import type { QualityMessage } from '../../model/messages/quality.ts';
import { qualityKinds, qualityOf, type QualityRelation } from '../../model/recordQuality.ts';

type ActorRow = { id: string; names: (string | null)[]; summary: string | null };
type RelationRow = { -readonly [Column in keyof QualityRelation]: QualityRelation[Column] };

/** Findings of one kind that are sent; beyond them the number alone tells enough. */
const mostItems = 2_000;

/** What is thin or at odds in the record. */
export async function readQuality(database: Database): Promise<Answer<QualityMessage>> {
  const { value, dataset } = await readConsistently(database, async (read) => ({
    actors: await read<ActorRow>(statement('explore/qualityActors'), {}),
    relations: await read<RelationRow>(statement('explore/qualityRelations'), {}),
    sources: await read<{ source: NodeValue }>(statement('explore/sources'), {}),
  }));
  const actors = value.actors.map(({ names, ...actor }) => ({
    ...actor,
    names: names.filter((name) => name !== null),
  }));
  const found = qualityOf(actors, value.relations, value.sources.length);
  const findings = qualityKinds.map((kind) => ({
    kind,
    total: found[kind].length,
    truncated: found[kind].length > mostItems,
    items: found[kind].slice(0, mostItems).map((item) => ({
      actors: [...item.actors],
      relations: [...item.relations],
      name: item.name,
    })),
  }));
  return {
    value: {
      actors: actors.length,
      relations: value.relations.length,
      sources: value.sources.length,
      findings,
    },
    ...editionOf(dataset),
  };
}
