import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import { snapshotMessage, type SnapshotMessage } from '../../model/messages/snapshot.ts';

interface Stored {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Without what is not there. */
const withoutNothing = <Row extends Stored>(row: Row) => ({
  ...row,
  properties: Object.fromEntries(
    Object.entries(row.properties).filter(([, value]) => value !== null),
  ),
});

/** Milliseconds that bringing a whole dataset may take. */
const timeout = 120_000;

/** A whole dataset as one caller may see it, to be asked without a database. */
export async function readSnapshot(database: Database): Promise<Answer<SnapshotMessage>> {
  const { value, dataset } = await readConsistently(
    database,
    async (read) => ({
      camps: await read(statement('explore/camps'), {}),
      positions: await read(statement('explore/positions'), {}),
      stories: await read<{ story: string }>(statement('explore/stories'), {}),
      nodes: await read<Stored>(statement('explore/snapshotNodes'), {}),
      relationships: await read<Stored>(statement('explore/snapshotRelationships'), {}),
    }),
    timeout,
  );
  const snapshot = snapshotMessage.parse({
    ...value,
    format: 1,
    layer: database.audience,
    dataset,
    stories: value.stories.map(({ story }) => JSON.parse(story) as unknown),
    nodes: value.nodes.map(withoutNothing),
    relationships: value.relationships.map(withoutNothing),
  });
  return { value: snapshot, revision: dataset.revision };
}
