import type { Parameters } from './parameters.ts';
import type { SnapshotStore } from './snapshotStore.ts';

/** The rows that a statement gives of a snapshot, as its Cypher would of the database. */
export type Statement = (store: SnapshotStore, parameters: Parameters) => readonly object[];

/** Statements by the name of their Cypher file. */
export type Statements = Readonly<Record<string, Statement>>;
