import type { LostRouteFound, RouteFound } from '../model/reachFindings.ts';
import { hopBetween, idOf, numberOf, type AccessGraph, type Hop } from './accessGraph.ts';
import type { AnswerContext } from './answerContext.ts';
import { endOf, lossOf } from './breaks.ts';
import { hopFound } from './explainHop.ts';
import { isHeld } from './isHeld.ts';
import type { Path } from './pathSearch.ts';
import { relationsAt } from './relationsAt.ts';

const hopsOf = (graph: AccessGraph, { actors }: Path): Hop[] =>
  actors.slice(1).map((target, at) => hopBetween(graph, actors[at] as number, target));

/** Whether an authority lists an actor as terrorist on the date: the actor itself, never by association. */
export function isListed(graph: AccessGraph, actor: number): boolean {
  for (const relation of relationsAt(graph, actor))
    if (
      relation.attributes.type === 'LISTED_AS_TERRORIST' &&
      numberOf(graph.index, relation.target) === actor &&
      isHeld(graph, relation)
    )
      return true;
  return false;
}

/** A route with its cost, its weakest hop, and the marks of those on it. */
export function routeFound(
  { graph, adversaries, objections }: AnswerContext,
  path: Path,
  rank: number,
): RouteFound {
  const hops = hopsOf(graph, path).map((hop) => hopFound(graph, hop));
  const dearest = Math.max(...hops.map(({ cost }) => cost));
  const those = (isMarked: (actor: number) => boolean): string[] =>
    path.actors.filter(isMarked).map((actor) => idOf(graph.index, actor));
  return {
    rank,
    cost: path.cost,
    weakestHop: hops.findIndex(({ cost }) => cost === dearest),
    listedActors: those((actor) => isListed(graph, actor)),
    adversaries: those((actor) => adversaries.has(actor)),
    objectors: those((actor) => objections.has(actor)),
    hops,
  };
}

/** A lost route with each place where it broke, the cause and the evidence. */
export function lostRouteFound(context: AnswerContext, path: Path, rank: number): LostRouteFound {
  const { graph } = context;
  const ended = path.actors.filter((actor) => graph.ended[actor] === 1);
  return {
    ...routeFound(context, path, rank),
    brokenBy: [
      ...ended.map((actor) => endOf(graph, actor)),
      ...hopsOf(graph, path).flatMap(({ accesses: [first] }) => lossOf(graph, first)),
    ],
  };
}
