import { useQuery } from '@tanstack/react-query';
import { graphCall } from '../api/calls.ts';
import { changeView, useView } from '../state/useView.ts';
import { opening } from './opening.ts';
import { startActorsOf } from './visibleGraph.ts';

const nobody: readonly string[] = [];

/** Opens the dossier of an actor, which joins the map if it is not on it. */
export function useOpenActor(): (actor: string) => void {
  const view = useView();
  const start = useQuery({ ...graphCall(''), select: startActorsOf }).data ?? nobody;
  return (actor) => changeView(opening(actor, view, start));
}
