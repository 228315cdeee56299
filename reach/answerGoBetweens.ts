import type { GoBetweensMessage, GoBetweensQuestion } from '../model/messages/reach.ts';
import { graphOf } from './answerReach.ts';
import type { AccessGraph } from './accessGraph.ts';
import { cheapestPath } from './cheapestPath.ts';
import { routeMessage } from './explainRoute.ts';
import { comparePaths, costsToTargets, type Path, type PathQuestion } from './pathSearch.ts';
import type { ReachIndex } from './reachIndex.ts';
import { selectPaths } from './selectPaths.ts';
import { supposedRelations, understand } from './understand.ts';

/** Actors named at most: beyond them nobody reads. */
const mostNamed = 100;

/** The access graph with all hops turned round, so that the circle of an actor is a search for go-betweens. */
const turned = (graph: AccessGraph): AccessGraph => ({ ...graph, out: graph.into, into: graph.out });

/**
 * Who, of everybody, could reach the targets (or, asked with `from`, whom these could reach), each with the best route; the
 * cheapest first. One search over reversed hops bounds all; each route then follows it with hardly a step aside.
 */
export function answerGoBetweens(index: ReachIndex, asked: GoBetweensQuestion, stop: () => boolean = () => false): GoBetweensMessage {
  const question = understand(index, asked);
  const circle = asked.to === undefined;
  const ends = new Set(circle ? question.from : question.to);
  const straight = graphOf(index, question, supposedRelations(question));
  const graph = circle ? turned(straight) : straight;
  const all: PathQuestion = { graph, from: new Set(), to: ends, maxHops: question.maxHops, lost: false };
  const costs = costsToTargets(all);
  const reached = [...(costs.at(-1) ?? [])].filter(([actor]) => !ends.has(actor) && !graph.ended.has(actor)).sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const found: Path[] = [];
  let cut = false;
  for (const [actor] of reached) {
    if (found.length >= mostNamed || stop()) {
      cut = true;
      break;
    }
    const one = { ...all, from: new Set([actor]) };
    const path = question.through.length === 0 ? cheapestPath(one, costs, { actors: [], cost: 0, banned: new Set() }) : (selectPaths(one, { k: 1, through: question.through, detours: true, lostOnly: false }, stop).paths[0] ?? null);
    if (path !== null) found.push(path);
  }
  const { dataset, revision, dataUntil } = index;
  const goBetweens = found.sort(comparePaths).map((path, at) => {
    const actors = circle ? [...path.actors].reverse() : path.actors;
    return { actor: (circle ? actors.at(-1) : actors[0]) ?? '', cost: path.cost, route: routeMessage(straight, { actors, cost: path.cost }, at + 1) };
  });
  return { question, goBetweens, truncated: cut, meta: { dataset, revision, dataUntil, truncated: cut ? ['goBetweens'] : [] } };
}
