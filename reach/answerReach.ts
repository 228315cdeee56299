import type { ReachMessage, ReachQuestion, UnderstoodQuestion } from '../model/messages/reach.ts';
import {
  createAccessGraph,
  idOf,
  numberOf,
  withoutThese,
  type AccessGraph,
} from './accessGraph.ts';
import { attemptsWith, objectorsTo } from './context.ts';
import { lostRouteMessage, routeMessage } from './explainRoute.ts';
import { minimumVertexCut } from './minimumVertexCut.ts';
import { noRouteOf } from './noRoute.ts';
import { createSearch, type Path, type PathSearch } from './pathSearch.ts';
import type { ReachIndex, ReachRelation } from './reachIndex.ts';
import { selectPaths, type Selection } from './selectPaths.ts';
import { supposedRelations, termsOf, understand } from './understand.ts';
import { unknownsOf } from './unknowns.ts';

/** Access graphs made lately: most questions share date and assumptions, and making one costs more than searching it. */
const made = new WeakMap<ReachIndex, Map<string, AccessGraph>>();
const mostKept = 4;

function keptGraph(
  index: ReachIndex,
  question: UnderstoodQuestion,
  supposed: readonly ReachRelation[],
): AccessGraph {
  const key = JSON.stringify([
    question.asOf,
    question.assumptions,
    supposed.length === 0 ? [] : question.hypothetical,
  ]);
  const kept = made.get(index) ?? new Map<string, AccessGraph>();
  made.set(index, kept);
  const graph = kept.get(key) ?? createAccessGraph(index, termsOf(question), supposed);
  kept.delete(key);
  kept.set(key, graph);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return graph;
}

/** The access graph of a question; `bare` leaves out what it takes away and supposes, to compare with. */
export function graphOf(
  index: ReachIndex,
  question: UnderstoodQuestion,
  supposed: readonly ReachRelation[],
  bare = false,
): AccessGraph {
  const { avoid, without, from, to } = question;
  return withoutThese(keptGraph(index, question, bare ? [] : supposed), {
    avoid,
    without: bare ? [] : without,
    ends: new Set([...from, ...to]),
  });
}

/** A search between the ends of a question. */
const searchOn = (
  graph: AccessGraph,
  { from, to, maxHops }: UnderstoodQuestion,
  lost: boolean,
): PathSearch =>
  createSearch(
    graph,
    from.map((id) => numberOf(graph.index, id)),
    to.map((id) => numberOf(graph.index, id)),
    { maxHops, lost },
  );

/** The best routes lost and gained by what a question takes away or supposes. */
function changeOf(
  index: ReachIndex,
  question: UnderstoodQuestion,
  paths: readonly Path[],
  selection: Selection,
  stop: () => boolean,
): ReachMessage['change'] {
  if (question.without.length === 0 && question.hypothetical.length === 0) return null;
  const plain = ({ actors, cost }: Path): { actors: string[]; cost: number } => ({
    actors: actors.map((actor) => idOf(index, actor)),
    cost,
  });
  const before = selectPaths(
    searchOn(graphOf(index, question, [], true), question, false),
    selection,
    stop,
  ).paths;
  const key = ({ actors }: Path): string => actors.join(' ');
  const now = new Set(paths.map(key));
  const then = new Set(before.map(key));
  return {
    lost: before.filter((path) => !now.has(key(path))).map(plain),
    gained: paths.filter((path) => !then.has(key(path))).map(plain),
    entryPoints: { before: 0, after: 0, left: [], came: [], changed: [] },
  };
}

/**
 * Who could reach whom (`reach.md`): the best routes, those that were lost, what they depend on, who objects, what was tried
 * and what is not known. The question has been checked by `faultsOf`. The same question on the same data gives the same
 * answer, byte for byte, unless `stop` ends it early, which `meta.truncated` says.
 *
 * @param stop asked between candidates; true ends the search
 */
export function answerReach(
  index: ReachIndex,
  asked: ReachQuestion,
  stop: () => boolean = () => false,
): ReachMessage {
  const question = understand(index, asked);
  const supposed = supposedRelations(question);
  const graph = graphOf(index, question, supposed);
  const { asOf } = graph.terms;
  const search = searchOn(graph, question, false);
  const selection: Selection = {
    k: question.k,
    through: question.through,
    detours: question.detours,
    lostOnly: false,
  };
  const live = selectPaths(search, selection, stop);
  const lost = selectPaths(searchOn(graph, question, true), { ...selection, lostOnly: true }, stop);
  const routes = live.paths.map((path, at) => routeMessage(graph, path, at + 1));
  const lostRoutes = lost.paths.map((path, at) => lostRouteMessage(graph, path, at + 1));
  const { adjacent, cut, onAllRoutes, disjointRoutes } = minimumVertexCut(search);
  const ids = (actors: readonly number[]): string[] => actors.map((actor) => idOf(index, actor));
  const { dataset, revision, dataUntil } = index;
  return {
    question,
    entryPoints: [],
    side: { own: [], above: [] },
    actors: {},
    sources: {},
    stances: [],
    routes,
    lostRoutes,
    chokepoints: {
      adjacent,
      cut: cut === null ? null : ids(cut),
      onAllRoutes: ids(onAllRoutes),
      disjointRoutes,
    },
    objectors: objectorsTo(index, question.to, asOf),
    attempts: attemptsWith(index, question.to, asOf),
    unknowns: unknownsOf(graph, routes, lostRoutes),
    noRoute: routes.length === 0 ? noRouteOf(search) : null,
    change: changeOf(index, question, live.paths, selection, stop),
    meta: {
      dataset,
      revision,
      dataUntil,
      more: live.truncated,
      moreLost: lost.truncated,
      truncated: [...(live.truncated ? ['routes'] : []), ...(lost.truncated ? ['lostRoutes'] : [])],
    },
  };
}
