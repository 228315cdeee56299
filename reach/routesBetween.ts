import type { ReachMessage } from '../model/messages/reach.ts';
import type { ReachFindings } from '../model/reachFindings.ts';
import { idOf, numberOf, type AccessGraph } from './accessGraph.ts';
import type { AnswerContext } from './answerContext.ts';
import { lostRouteFound, routeFound } from './explainRoute.ts';
import { minimumVertexCut } from './minimumVertexCut.ts';
import { noRouteOf } from './noRoute.ts';
import { createSearch, type Path, type PathSearch } from './pathSearch.ts';
import { selectPaths, type Selection } from './selectPaths.ts';
import type { Understood } from './understand.ts';

/** The routes from the sources of a question, and what they depend on. */
export interface RoutesFound extends Pick<
  ReachFindings,
  'routes' | 'lostRoutes' | 'chokepoints' | 'noRoute'
> {
  /** The routes as numbers of actors. */
  readonly paths: readonly Path[];
  readonly truncated: string[];
  readonly more: boolean;
  readonly moreLost: boolean;
}

/** A search between the ends of a question. */
const searchOn = (
  graph: AccessGraph,
  { from, to, maxHops }: Understood,
  lost: boolean,
): PathSearch =>
  createSearch(
    graph,
    from.map((id) => numberOf(graph.index, id)),
    to.map((id) => numberOf(graph.index, id)),
    { maxHops, lost },
  );

const selectionOf = (
  { k, through, detours }: Understood,
  { side }: AnswerContext,
  lostOnly: boolean,
): Selection => ({ k, through, withoutDetoursInto: detours ? null : side.own, lostOnly });

/** The best routes alone, as numbers of actors. */
export const bestPaths = (
  context: AnswerContext,
  question: Understood,
  stop: () => boolean,
): readonly Path[] =>
  selectPaths(searchOn(context.graph, question, false), selectionOf(question, context, false), stop)
    .paths;

function chokepointsOf(search: PathSearch): ReachMessage['chokepoints'] {
  const { adjacent, cut, onAllRoutes, disjointRoutes } = minimumVertexCut(search);
  const ids = (actors: readonly number[]): string[] =>
    actors.map((actor) => idOf(search.graph.index, actor));
  return {
    adjacent,
    cut: cut === null ? null : ids(cut),
    onAllRoutes: ids(onAllRoutes),
    disjointRoutes,
  };
}

/** Where nobody in particular asks, there are no routes, and nothing is said of any. */
const nobodyAsks: RoutesFound = {
  routes: [],
  lostRoutes: [],
  chokepoints: { adjacent: false, cut: null, onAllRoutes: [], disjointRoutes: null },
  noRoute: null,
  paths: [],
  truncated: [],
  more: false,
  moreLost: false,
};

/**
 * The best routes, those that were lost, and what they depend on.
 *
 * @param stop asked between searches; true ends them
 */
export function routesBetween(
  context: AnswerContext,
  question: Understood,
  stop: () => boolean,
): RoutesFound {
  if (question.from.length === 0) return nobodyAsks;
  const { graph } = context;
  const search = searchOn(graph, question, false);
  const live = selectPaths(search, selectionOf(question, context, false), stop);
  const lost = selectPaths(
    searchOn(graph, question, true),
    selectionOf(question, context, true),
    stop,
  );
  return {
    routes: live.paths.map((path, at) => routeFound(context, path, at + 1)),
    lostRoutes: lost.paths.map((path, at) => lostRouteFound(context, path, at + 1)),
    chokepoints: chokepointsOf(search),
    noRoute: live.paths.length === 0 ? noRouteOf(search) : null,
    paths: live.paths,
    truncated: [...(live.truncated ? ['routes'] : []), ...(lost.truncated ? ['lostRoutes'] : [])],
    more: live.more,
    moreLost: lost.more,
  };
}
