import type { ReachQuestion } from '../model/messages/reach.ts';
import type { ReachFindings } from '../model/reachFindings.ts';
import { numberOf } from './accessGraph.ts';
import { aboutTargets } from './aboutTargets.ts';
import { contextOf } from './answerContext.ts';
import { attemptsWith } from './attempts.ts';
import { couldBlock } from './blocking.ts';
import { changeOf } from './changes.ts';
import { entryPointsOf } from './entryPoints.ts';
import { graphOf } from './keptGraphs.ts';
import { namedActorsOf } from './namedActors.ts';
import type { ReachIndex } from './reachIndex.ts';
import { routesBetween } from './routesBetween.ts';
import { objects } from './stances.ts';
import { understand } from './understand.ts';
import { unknownsOf } from './unknowns.ts';

/**
 * Who could reach whom: the points at which outsiders have access to the targets, the best routes to them, those that were
 * lost, what they depend on, who objects, what was tried and what is not known. Without `from` nobody in particular asks, and
 * there are no routes. The question has been checked by `faultsOf`. The same question on the same data gives the same answer,
 * byte for byte, unless `stop` ends it early, which `meta.truncated` says.
 *
 * @param stop asked between candidates; true ends the search
 */
export function answerReach(
  index: ReachIndex,
  asked: ReachQuestion,
  stop: () => boolean = () => false,
): ReachFindings {
  const question = understand(index, asked);
  const graph = graphOf(index, question);
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => numberOf(index, id));
  const context = contextOf(graph, numbers(question.to));
  const sources = numbers(question.from);
  const entries = entryPointsOf(graph, context.side, { sources, maxHops: question.maxHops });
  const attempts = attemptsWith(graph, question.to);
  const { cut, ...targets } = aboutTargets(context, entries, attempts);
  const { paths, truncated, more, moreLost, ...routes } = routesBetween(context, question, stop);
  const byActor = new Map(targets.entryPoints.map((entry) => [entry.actor, entry]));
  const stances = context.stances.map((stance) => ({
    ...stance,
    couldBlock: objects(stance) ? couldBlock(graph, stance, byActor) : [],
  }));
  const { dataset, revision, dataUntil, stack } = index;
  const told = {
    question,
    ...targets,
    ...routes,
    objectors: stances.filter(objects),
    stances,
    attempts,
    unknowns: unknownsOf(graph, {
      asksRoutes: question.from.length > 0,
      ...routes,
      entryPoints: targets.entryPoints,
    }),
    change: changeOf(context, question, paths, entries, stop),
  };
  return {
    ...told,
    actors: namedActorsOf(context, told),
    meta: {
      dataset,
      revision,
      dataUntil,
      ...(stack.length === 0 ? {} : { stack: [...stack] }),
      truncated: [...truncated, ...(cut ? ['entryPoints'] : [])],
      more,
      moreLost,
    },
  };
}
