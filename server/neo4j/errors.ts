/** The database does not answer: away, restarting, or refusing connections. */
export class DatabaseAway extends Error {}

/** The database refused the user or the password. */
export class DatabaseRefused extends Error {}

/** The server is not one that this program can use; the message is one sentence for the user. */
export class DatabaseUnfit extends Error {}

/** A statement ran into its time limit. */
export class QueryTooSlow extends Error {}

/** The dataset kept changing while an answer was being read. */
export class DataMoving extends Error {}

/** The database holds no dataset of ours. */
export class NoData extends Error {}
