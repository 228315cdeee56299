import type { Audience, Database } from '../../database/database.ts';
import { Gone } from '../../database/errors.ts';
import type { Run } from '../../database/run.ts';
import { statement } from '../../database/statement.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { attributeStatements } from './attributeStatements.ts';
import { datasetStatements } from './datasetStatements.ts';
import { dossierStatements } from './dossierStatements.ts';
import { graphStatements } from './graphStatements.ts';
import { parametersOf } from './parameters.ts';
import { publicPart } from './publicPart.ts';
import { recordStatements } from './recordStatements.ts';
import { searchStatements } from './searchStatements.ts';
import { SnapshotStore } from './snapshotStore.ts';
import type { Statement } from './statements.ts';

/** Every statement that the queries run, by the text that they run. */
const byCypher: ReadonlyMap<string, Statement> = new Map(
  Object.entries({
    ...attributeStatements,
    ...datasetStatements,
    ...dossierStatements,
    ...graphStatements,
    ...recordStatements,
    ...searchStatements,
  }).map(([name, rows]) => [statement(name), rows]),
);

/** A statement that a snapshot cannot answer. */
class NoSuchStatement extends Error {}

const runnerOf =
  (store: SnapshotStore): Run =>
  async <Row extends object>(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    visit?: (row: Row) => void,
  ) => {
    const rowsOf = byCypher.get(cypher);
    if (rowsOf === undefined) throw new NoSuchStatement('A snapshot has no answer to this query.');
    // As from the driver, each statement gives rows of the columns that its header names.
    const rows = rowsOf(store, parametersOf(parameters)) as readonly Row[];
    if (visit === undefined) return [...rows];
    rows.forEach(visit);
    return [];
  };

/** Nothing is ever written, and there is no server. */
const refused = (): Promise<never> =>
  Promise.reject(new NoSuchStatement('A snapshot can be read and nothing else.'));

/**
 * A snapshot as a database: the queries of the server read it by the same names, and so give the same answers. A caller may
 * see less of it, never more.
 */
export function openSnapshot(snapshot: SnapshotMessage): Database {
  const stores: Partial<Record<Audience, SnapshotStore>> = {};
  const storeFor = (audience: Audience): SnapshotStore =>
    (stores[audience] ??= new SnapshotStore(
      audience === 'public' && snapshot.layer === 'all' ? publicPart(snapshot) : snapshot,
    ));
  const viewOf = (audience: Audience, signal?: AbortSignal): Database => ({
    audience,
    address: { uri: '', user: '', password: '' },
    async read(work) {
      if (signal?.aborted === true) throw new Gone();
      return work(runnerOf(storeFor(audience)));
    },
    write: refused,
    view: (more) =>
      viewOf(audience === 'public' ? 'public' : (more.audience ?? audience), more.signal ?? signal),
    lastCommit: () => Promise.resolve(snapshot.dataset.revision),
    verify: () => Promise.resolve({ version: 'snapshot' }),
    close: () => Promise.resolve(),
  });
  return viewOf(snapshot.layer);
}
