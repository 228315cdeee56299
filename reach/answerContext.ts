import type { Degree } from '../model/statuses.ts';
import { idOf, type AccessGraph } from './accessGraph.ts';
import { adversariesOf, type Adversary } from './adversaries.ts';
import { objectionsIn, stancesToward, type Stance } from './stances.ts';
import { targetSideOf, type TargetSide } from './targetSide.ts';

/** What every part of an answer needs to know about the targets: their side, who is in conflict with it, who objects. */
export interface AnswerContext {
  readonly graph: AccessGraph;
  readonly side: TargetSide;
  readonly adversaries: ReadonlyMap<number, Adversary>;
  readonly stances: readonly Stance[];
  /** The strongest objection of each who objects, by number of the actor. */
  readonly objections: ReadonlyMap<number, Degree>;
}

export function contextOf(graph: AccessGraph, targets: readonly number[]): AnswerContext {
  const side = targetSideOf(graph, targets);
  const stances = stancesToward(
    graph,
    targets.map((target) => idOf(graph.index, target)),
  );
  return {
    graph,
    side,
    adversaries: adversariesOf(graph, side),
    stances,
    objections: objectionsIn(graph, stances),
  };
}
