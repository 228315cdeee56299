import type { ReachMessage, ReachQuestion, UnderstoodQuestion } from '../model/messages/reach.ts';
import { createAccessGraph, type AccessGraph } from './accessGraph.ts';
import { attemptsWith, objectorsTo } from './context.ts';
import { lostRouteMessage, routeMessage } from './explainRoute.ts';
import { minimumVertexCut } from './minimumVertexCut.ts';
import { noRouteOf } from './noRoute.ts';
import type { Path, PathQuestion } from './pathSearch.ts';
import type { ReachIndex, ReachRelation } from './reachIndex.ts';
import { selectPaths } from './selectPaths.ts';
import { supposedRelations, termsOf, understand } from './understand.ts';
import { unknownsOf } from './unknowns.ts';

/** Access graphs made lately: most questions share date and assumptions, and making one costs more than searching it. */
const made = new WeakMap<ReachIndex, Map<string, AccessGraph>>();
const mostKept = 4;

/** The access graph of a question; `bare` leaves out what it takes away and supposes, to compare with. */
export function graphOf(index: ReachIndex, question: UnderstoodQuestion, supposed: readonly ReachRelation[], bare = false): AccessGraph {
  const without = bare ? [] : question.without;
  const ends = [...question.from, ...question.to];
  // Who is at an end matters only where a kind is avoided, which an end may be of.
  const key = JSON.stringify([question.asOf, question.assumptions, question.avoid, without, bare ? [] : question.hypothetical, question.avoid.some((item) => item.startsWith('kind:')) ? ends : []]);
  const kept = made.get(index) ?? new Map<string, AccessGraph>();
  made.set(index, kept);
  const graph = kept.get(key) ?? createAccessGraph(index, termsOf(question), { avoid: question.avoid, without: new Set(without), ends: new Set(ends) }, bare ? [] : supposed);
  kept.delete(key);
  kept.set(key, graph);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return graph;
}

const plain = ({ actors, cost }: Path): { actors: string[]; cost: number } => ({ actors: [...actors], cost });

/** The best routes lost and gained by what a question takes away or supposes. */
function changeOf(index: ReachIndex, question: UnderstoodQuestion, paths: readonly Path[], base: PathQuestion, selection: Parameters<typeof selectPaths>[1]): ReachMessage['change'] {
  if (question.without.length === 0 && question.hypothetical.length === 0) return null;
  const before = selectPaths({ ...base, graph: graphOf(index, question, [], true) }, selection).paths;
  const key = ({ actors }: Path): string => actors.join(' ');
  const now = new Set(paths.map(key));
  const then = new Set(before.map(key));
  return { lost: before.filter((path) => !now.has(key(path))).map(plain), gained: paths.filter((path) => !then.has(key(path))).map(plain) };
}

/**
 * Who could reach whom (`reach.md`): the best routes, those that were lost, what they depend on, who objects, what was tried
 * and what is not known. The question has been checked by `faultsOf`. The same question on the same data gives the same
 * answer, byte for byte, unless `stop` ends it early, which `meta.truncated` says.
 *
 * @param stop asked between candidates; true ends the search
 */
export function answerReach(index: ReachIndex, asked: ReachQuestion, stop: () => boolean = () => false): ReachMessage {
  const question = understand(index, asked);
  const supposed = supposedRelations(question);
  const graph = graphOf(index, question, supposed);
  const { asOf } = graph.terms;
  const base: PathQuestion = { graph, from: new Set(question.from), to: new Set(question.to), maxHops: question.maxHops, lost: false };
  const selection = { k: question.k, through: question.through, detours: question.detours, lostOnly: false };
  const live = selectPaths(base, selection, stop);
  const lost = selectPaths({ ...base, lost: true }, { ...selection, lostOnly: true }, stop);
  const routes = live.paths.map((path, at) => routeMessage(graph, path, at + 1));
  const lostRoutes = lost.paths.map((path, at) => lostRouteMessage(graph, path, at + 1));
  const { cut, ...choke } = minimumVertexCut(base);
  const { dataset, revision, dataUntil } = index;
  return {
    question,
    routes,
    lostRoutes,
    chokepoints: { ...choke, cut: cut === null ? null : [...cut], onAllRoutes: [...choke.onAllRoutes] },
    objectors: objectorsTo(index, question.to, asOf),
    attempts: attemptsWith(index, question.to, asOf),
    unknowns: unknownsOf(graph, routes, lostRoutes),
    noRoute: routes.length === 0 ? noRouteOf(base) : null,
    change: changeOf(index, question, live.paths, base, selection),
    meta: { dataset, revision, dataUntil, truncated: [...(live.truncated ? ['routes'] : []), ...(lost.truncated ? ['lostRoutes'] : [])] },
  };
}
