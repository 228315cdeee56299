import { Neo4jError } from 'neo4j-driver';
import { DatabaseAway, DatabaseRefused, MemoryExceeded, QueryTooSlow } from './errors.ts';

const awayCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
/**
 * The class of what the server itself failed in, by Neo4j's status codes: for want of room on the disk it answers everything
 * so, begin, read and commit, each with another code, until it is started again.
 */
const ownFailure = /^Neo\.DatabaseError\./;
const slowCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

const memoryCodes = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/** The code of what the server itself failed in; null where it is simply not there. */
export function ownFailureOf({ cause }: DatabaseAway): string | null {
  return cause instanceof Neo4jError && ownFailure.test(cause.code) ? cause.code : null;
}

/**
 * Whether a connection was not there in time. A busy machine lets one wait for seconds; a server that is not there refuses it at
 * once.
 */
export const isOverdue = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  /failed to establish connection in|acquisition timed out/i.test(error.message);

/** Says in our own terms what the driver threw; what is not from the driver passes. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security'))
    return new DatabaseRefused('The Neo4j server refused the user or the password.', {
      cause: error,
    });
  if (memoryCodes.has(error.code))
    return new MemoryExceeded('A transaction needed more memory than the server gives one.', {
      cause: error,
    });
  if (slowCodes.has(error.code))
    return new QueryTooSlow('A statement ran into its time limit.', { cause: error });
  // The driver gives an exhausted pool no code of its own, only this message.
  if (
    awayCodes.has(error.code) ||
    ownFailure.test(error.code) ||
    /acquisition timed out|terminated/i.test(error.message)
  )
    return new DatabaseAway('The Neo4j server does not answer.', { cause: error });
  return error;
}
