import { LoadRefused } from './loadRefused.ts';

/** How much a load would need, and how much one transaction of the server may take. */
export interface LoadSize {
  /** Nodes and relationships to be written. */
  readonly rows: number;
  /** Bytes, by estimate. */
  readonly needed: number;
  /** Bytes. */
  readonly allowed: number;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;
const thousands = (count: number): string => count.toLocaleString('en-US');

/** A load that would not fit in one transaction of the server; nothing has been begun. */
export class LoadTooLarge extends LoadRefused {
  readonly size: LoadSize;

  constructor(size: LoadSize) {
    const { rows, needed, allowed } = size;
    const most = Math.floor((rows * allowed) / needed / 1_000) * 1_000;
    super(
      `The load would write ${thousands(rows)} rows, which takes some ${megabytes(needed)} in one transaction; this server allows ${megabytes(allowed)}, some ${thousands(most)} rows. ` +
        'Raise db.memory.transaction.max and dbms.memory.transaction.total.max in its neo4j.conf, and its heap to twice that, or load into the local Neo4j (without NEO4J_URI), which takes sets of any size through a second store.',
    );
    this.size = size;
  }
}
