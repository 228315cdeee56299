import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { graphCall } from '../api/calls.ts';
import { datasetsCall } from '../api/datasetCalls.ts';

/**
 * Whether other data are loaded than those that the page shows. While the page itself changes the data, or asks anew for what is
 * loaded or for what it shows, one of the two is older than the other, and nothing is said.
 *
 * @param shown the revision that the page shows
 * @param loaded the revision that is loaded
 */
export function useOvertaken(shown: string | null, loaded: string | null): boolean {
  const changes = useIsMutating();
  const graphs = useIsFetching({ queryKey: graphCall('').queryKey, exact: true });
  const datasets = useIsFetching({ queryKey: datasetsCall.queryKey, exact: true });
  if (shown === null || loaded === null || changes + graphs + datasets > 0) return false;
  return shown !== loaded;
}
