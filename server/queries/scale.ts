import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';

/** How large the stored graph is, and which load wrote it. */
export interface StoredScale {
  readonly nodes: number;
  readonly relationships: number;
  readonly load: string;
}

/** Reads how large the graph is. @throws DatabaseAway, NoData */
export async function readScale(database: Database): Promise<StoredScale> {
  const { value, dataset } = await readConsistently(database, async (read) => {
    const [row] = await read<{ nodes: number; relationships: number }>(
      statement('console/scale'),
      {},
    );
    return { nodes: row?.nodes ?? 0, relationships: row?.relationships ?? 0 };
  });
  return { ...value, load: dataset.load };
}
