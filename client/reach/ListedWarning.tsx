import { listingInWords } from '../../wording/reachInWords.ts';
import type { Telling } from './useTelling.ts';

interface ListedWarningProperties {
  /** Those of a route who are listed as terrorist. */
  readonly actors: readonly string[];
  readonly telling: Telling;
  /** The day that the recorded lists stand for. */
  readonly asOf: string;
}

/** The legal warning of a route: who on it is listed, by whom, and as of when. */
export const ListedWarning = ({ actors, telling, asOf }: ListedWarningProperties) =>
  actors.map((actor) => (
    <p key={actor} className="warning">
      § {listingInWords(actor, asOf, telling, telling.edges)}
    </p>
  ));
