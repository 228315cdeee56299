import type { Fault } from '../model/faults.ts';

/** The database does not answer: away, restarting, or refusing connections. */
export class DatabaseAway extends Error {}

/** The database refused the user or the password. */
export class DatabaseRefused extends Error {}

/** The server is not one that this program can use; the message is one sentence for the user. */
export class DatabaseUnfit extends Error {}

/** A statement ran into its time limit. */
export class QueryTooSlow extends Error {}

/** A transaction needed more memory than the server gives one. */
export class MemoryExceeded extends Error {}

/** The dataset kept changing while an answer was being read. */
export class DataMoving extends Error {}

/** The database holds no dataset of ours. */
export class NoData extends Error {}

/** Nothing of a kind has an id that was asked for. */
export class UnknownId extends Error {
  readonly kind:
    | 'actor'
    | 'relation'
    | 'event'
    | 'place'
    | 'source'
    | 'query'
    | 'story'
    | 'dataset'
    | 'revision'
    | 'import';
  readonly id: string;

  constructor(kind: UnknownId['kind'], id: string) {
    super(`No ${kind} has the id “${id}”.`);
    this.kind = kind;
    this.id = id;
  }
}

/** A question that cannot be answered as it stands. */
export class QuestionRefused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Nobody waits for the answer any more. */
export class Gone extends Error {}

/** More is asked at the moment than can be answered; asking again in a while will do. */
export class Busy extends Error {
  /** Whether it is this caller alone who asks too much. */
  readonly own: boolean;

  constructor(own: boolean) {
    super('Too much is asked at the moment.');
    this.own = own;
  }
}
