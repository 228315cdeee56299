/** Where a server is, and who asks. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/**
 * Runs one statement inside a transaction and gives its rows as plain objects, column by column. With `visit`, each row is
 * handed over as it comes and none is kept: for what would not fit in memory.
 */
export type Run = <Row extends object>(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  visit?: (row: Row) => void,
) => Promise<Row[]>;
