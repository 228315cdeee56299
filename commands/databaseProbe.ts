import { openDatabase } from '../database/database.ts';
import { DatabaseRefused } from '../database/errors.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import type { OpenProbe, ProbeAnswer } from '../neo4j/watch/probe.ts';

/** What Neo4j says of a database that only a restart mends: one that is in panic, stopped or not there. */
const broken =
  /^Neo\.(DatabaseError\.|TransientError\.General\.DatabaseUnavailable|ClientError\.Database\.DatabaseNotFound)/;

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

function answerOf(error: unknown): ProbeAnswer {
  if (error instanceof DatabaseRefused) return { kind: 'refused' };
  const code = codeOf(error) || codeOf((error as { cause?: unknown } | null)?.cause);
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: broken.test(code) ? 'broken' : 'unknown', reason };
}

/** A probe that asks for the record of the dataset: one node by its label, in a connection of its own. */
export const openProbe: OpenProbe = (address) => {
  const database = openDatabase(address);
  return {
    ask: (deadline) =>
      database.read(readRecord, deadline).then((): ProbeAnswer => ({ kind: 'answered' }), answerOf),
    close: () => database.close(),
  };
};
