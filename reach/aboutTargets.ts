import { entryClasses, type EntryClass } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import type { AttemptFound, EntryPointFound } from '../model/reachFindings.ts';
import { idOf } from './accessGraph.ts';
import type { AnswerContext } from './answerContext.ts';
import type { EntryPoint } from './entryPoints.ts';
import { entryPointFound } from './explainEntryPoint.ts';

/** Entry points of one class that are told with everything: all of a map that a person drew, and of a larger one the best. */
const mostTold = 250;

/** What is said about targets, whoever asks: their side, and at which points outsiders have access to it. */
export interface AboutTargets {
  readonly entryPoints: readonly EntryPointFound[];
  readonly entryCounts: ReachMessage['entryCounts'];
  readonly side: ReachMessage['side'];
  /** Whether some entry points are counted and not told. */
  readonly cut: boolean;
}

export function aboutTargets(
  context: AnswerContext,
  entries: readonly EntryPoint[],
  attempts: readonly AttemptFound[],
): AboutTargets {
  const { graph, side } = context;
  const of = (entryClass: EntryClass): EntryPoint[] =>
    entries.filter((entry) => entry.class === entryClass);
  const ids = (actors: ReadonlySet<number>): string[] =>
    [...actors].sort((a, b) => a - b).map((actor) => idOf(graph.index, actor));
  const told = entryClasses.flatMap((entryClass) => of(entryClass).slice(0, mostTold));
  const counts: ReachMessage['entryCounts'] = {
    named: of('named').length,
    working: of('working').length,
    untried: of('untried').length,
    single: of('single').length,
    above: of('above').length,
    belonging: of('belonging').length,
    lost: of('lost').length,
  };
  return {
    entryPoints: told.map((entry) => entryPointFound(context, entry, attempts)),
    entryCounts: counts,
    side: { own: ids(side.own), above: ids(side.above) },
    cut: told.length < entries.length,
  };
}
