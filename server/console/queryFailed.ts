import type { QueryFailure } from '../../database/queryFailure.ts';

/** A query broke in the database, for a reason that its author can mend. */
export class QueryFailed extends Error {
  readonly failure: QueryFailure;

  constructor(failure: QueryFailure) {
    super(failure.is);
    this.failure = failure;
  }
}
