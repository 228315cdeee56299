import { asServed, servedRevision, type Served } from '../../archive/servedRevision.ts';
import type { KeptRevision, RevisionsMessage } from '../../model/messages/datasets.ts';

/**
 * The kept revisions of a dataset as they are listed: which of them is loaded, with which of its layers, and what the user wrote in
 * the app above it.
 *
 * @param kept those of one dataset, or of all
 * @param served what the database holds; null where that is not known
 */
export function listedRevisions(
  kept: readonly KeptRevision[],
  served: Served | null,
): RevisionsMessage {
  const loaded = served === null ? null : servedRevision(kept, served);
  const own = loaded === null ? undefined : served?.sets.find(({ kind }) => kind === 'private');
  return {
    items: kept.map((one) =>
      one === loaded && served !== null
        ? { ...asServed(one, served), isLoaded: true }
        : { ...one, isLoaded: false },
    ),
    own: own === undefined ? null : { on: own.on, brings: own.brings, corrects: own.corrects },
    total: kept.length,
    truncated: false,
  };
}
