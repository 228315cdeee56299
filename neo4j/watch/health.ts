/**
 * What one look at the database showed:
 * - `well`: it answered a query, or refused the password, which no restart mends;
 * - `silent`: nobody answers the Bolt handshake;
 * - `failing`: the query came back with an error, as every query does after Neo4j could not write its log;
 * - `slow`: the query did not come back in time.
 */
export type Look = 'well' | 'silent' | 'failing' | 'slow';

/** What the looks so far amount to. */
export interface Health {
  /** When it was last well; milliseconds of any clock that does not run back. */
  readonly lastWell: number;
  readonly look: Look;
  /** How many looks in a row showed the same. */
  readonly times: number;
}

/**
 * How long the database may be unwell before it is started again, in milliseconds: an error repeats itself at once; silence may be a
 * collection of garbage; slowness may be load, which a restart would only make worse.
 */
const patience: Readonly<Record<Exclude<Look, 'well'>, number>> = {
  failing: 1_000,
  silent: 10_000,
  slow: 120_000,
};
/** Looks in a row that must agree, so that no single one decides. */
const agreeing = { failing: 2, silent: 3, slow: 4 } as const;

export const healthy = (now: number): Health => ({ lastWell: now, look: 'well', times: 1 });

/** The health after one more look. */
export const after = ({ lastWell, look, times }: Health, seen: Look, now: number): Health => ({
  lastWell: seen === 'well' ? now : lastWell,
  look: seen,
  times: seen === look ? times + 1 : 1,
});

/** Whether only a restart can help. */
export const needsRestart = ({ lastWell, look, times }: Health, now: number): boolean =>
  look !== 'well' && times >= agreeing[look] && now - lastWell >= patience[look];
