import { setTimeout as wait } from 'node:timers/promises';
import { homeLayout } from '../home/homeLayout.ts';
import { SetupFailure } from '../setupFailure.ts';
import type { LocalAddress, OpenProbe } from './probe.ts';

/**
 * Milliseconds for which a database that has come up may still answer with errors, and for which it may take its time: the first
 * query of a cold start has to be planned, which a machine that is busy otherwise does in minutes.
 */
const patience = { broken: 15_000, unknown: 240_000 } as const;
const queryDeadline = 60_000;
const every = 250;

/**
 * Waits until a database that has come up answers a query.
 * @throws SetupFailure where it refuses the password, or answers with errors only
 */
export async function firstAnswer(
  home: string,
  address: LocalAddress,
  openProbe: OpenProbe,
): Promise<void> {
  const { password, neo4j, logs } = homeLayout(home);
  const probe = openProbe(address);
  const begun = performance.now();
  try {
    for (;;) {
      const answer = await probe.ask(queryDeadline);
      if (answer.kind === 'answered') return;
      if (answer.kind === 'refused')
        throw new SetupFailure(
          `The database in ${neo4j} refuses the password in ${password}; put the right one there, or run “npm run neo4j -- --set-aside” to keep the database under another name and begin anew.`,
        );
      if (performance.now() - begun > patience[answer.kind])
        throw new SetupFailure(
          `Neo4j started but answers no query (${answer.reason}); the logs in ${logs} say why. Nothing was deleted: “npm run neo4j -- --set-aside” keeps the database under another name and begins anew.`,
        );
      await wait(every);
    }
  } finally {
    void probe.close().catch(() => undefined);
  }
}
