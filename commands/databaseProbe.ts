import { openDatabase } from '../database/database.ts';
import { DatabaseRefused } from '../database/errors.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import type { OpenProbe, ProbeAnswer } from '../neo4j/watch/probe.ts';

/** Milliseconds after which the server itself gives the query up. */
const timeout = 3_000;

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
    ask: () =>
      database.read(readRecord, timeout).then((): ProbeAnswer => ({ kind: 'answered' }), answerOf),
    close: () => database.close(),
  };
};
