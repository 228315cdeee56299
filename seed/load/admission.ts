import type { Database } from '../../database/database.ts';
import type { Run } from '../../database/run.ts';
import { readDataset as readRecord } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import { LoadRefused } from './loadRefused.ts';

/**
 * Refuses to replace a dataset of another name that nobody said may be replaced.
 * @throws LoadRefused
 */
export async function refuseOtherDataset(
  run: Run,
  name: string,
  { replace }: { replace: boolean },
): Promise<void> {
  const record = await readRecord(run);
  if (record !== null && record.name !== name && !replace)
    throw new LoadRefused(
      `The database holds the dataset “${record.name}”; to replace it with “${name}”, add --replace.`,
    );
}

async function refuseForeignNodes(run: Run): Promise<void> {
  const [row] = await run<{ foreign: number }>(statement('load/foreignNodes'), {});
  const foreign = row?.foreign ?? 0;
  if (foreign > 0)
    throw new LoadRefused(
      `The database holds ${foreign} nodes that are not from Entremise; give it a database of its own (NEO4J_DATABASE), or an empty one.`,
    );
}

async function refuseSecondLoad(run: Run): Promise<void> {
  const others = await run<{ id: string }>(statement('load/otherLoads'), {});
  if (others.length > 0)
    throw new LoadRefused(
      'Another load is running on this database; wait until it has ended and load again.',
    );
}

/**
 * Looks whether a dataset may be loaded into a database at all.
 * @throws LoadRefused where it holds what is not ours or not to be replaced, or another load is running
 */
export const admit = (
  database: Database,
  name: string,
  options: { replace: boolean },
): Promise<void> =>
  database.read(async (run) => {
    await refuseForeignNodes(run);
    await refuseOtherDataset(run, name, options);
    await refuseSecondLoad(run);
  });
