import { Neo4jError } from 'neo4j-driver';

/** What a query of a user fails for, as the server says it. */
export type QueryFailure =
  | { readonly is: 'away' | 'slow' | 'memory' | 'refused' | 'allPaths' }
  /** It tried to write, which a session that reads does not let it. */
  | { readonly is: 'write' }
  | { readonly is: 'parameter'; readonly text: string }
  /** It cannot be compiled, or broke while it ran; the sentence is Neo4j's own, without the query. */
  | {
      readonly is: 'invalid' | 'broken';
      readonly text: string;
      readonly line: number | null;
      readonly column: number | null;
    };

/** Letters of a sentence of the server that are passed on. */
const longest = 300;

const place = /\(line (\d+), column (\d+)[^)]*\)\)?/;

/** The first line of what the server says: under it stands the query itself. */
const sentenceOf = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(place, '').trim().slice(0, longest);

const invalid =
  /^Neo\.ClientError\.Statement\.(SyntaxError|SemanticError|PropertyNotFound|LabelNotFound)$/;
const slow = /TransactionTimedOut|Transaction\.Terminated|LockAcquisitionTimeout/;
const memory = /OutOfMemory/;
/** What `dbms.cypher.forbid_exhaustive_shortestpath` makes of a shortest path that is asked with a condition on the whole. */
const allPaths = /^Shortest path fallback has been explicitly disabled/;
const away = /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|DatabaseNotFound/;

/** What an error of the driver means for the one who asked; null for what is not one. */
export function queryFailureOf(error: unknown): QueryFailure | null {
  if (!(error instanceof Neo4jError)) return null;
  const { code, message } = error;
  if (away.test(code) || /acquisition timed out/i.test(message)) return { is: 'away' };
  if (slow.test(code)) return { is: 'slow' };
  if (memory.test(code)) return { is: 'memory' };
  if (allPaths.test(message)) return { is: 'allPaths' };
  if (code === 'Neo.ClientError.Statement.AccessMode') return { is: 'write' };
  if (/^Neo\.ClientError\.Security\.(Unauthorized|Authentication)/.test(code))
    return { is: 'refused' };
  const text = sentenceOf(message);
  if (code === 'Neo.ClientError.Statement.ParameterMissing') return { is: 'parameter', text };
  const [, line, column] = place.exec(message) ?? [];
  // What the database itself breaks on may name its insides, which help nobody.
  return {
    is: invalid.test(code) ? 'invalid' : 'broken',
    text: code.startsWith('Neo.ClientError') ? text : '',
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
}
