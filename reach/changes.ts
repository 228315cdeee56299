import type { EntryClass } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import { idOf, numberOf } from './accessGraph.ts';
import { contextOf, type AnswerContext } from './answerContext.ts';
import { entryPointsOf, type EntryPoint } from './entryPoints.ts';
import { graphOf } from './keptGraphs.ts';
import type { Path } from './pathSearch.ts';
import type { ReachIndex } from './reachIndex.ts';
import { bestPaths } from './routesBetween.ts';
import type { Understood } from './understand.ts';

type Change = NonNullable<ReachMessage['change']>;

function changedEntries(
  index: ReachIndex,
  before: readonly EntryPoint[],
  after: readonly EntryPoint[],
): Change['entryPoints'] {
  const classes = (entries: readonly EntryPoint[]): Map<number, EntryClass> =>
    new Map(entries.map((entry) => [entry.actor, entry.class]));
  const [then, now] = [classes(before), classes(after)];
  const ids = (entries: readonly EntryPoint[], known: ReadonlyMap<number, EntryClass>): string[] =>
    entries.filter(({ actor }) => !known.has(actor)).map(({ actor }) => idOf(index, actor));
  return {
    before: before.length,
    after: after.length,
    left: ids(before, now),
    came: ids(after, then),
    changed: after.flatMap(({ actor, class: current }) => {
      const earlier = then.get(actor);
      return earlier === undefined || earlier === current
        ? []
        : [{ actor: idOf(index, actor), before: earlier, after: current }];
    }),
  };
}

/** What a question that takes something away or supposes something changes: routes lost and gained, entry points that left or came. */
export function changeOf(
  context: AnswerContext,
  question: Understood,
  paths: readonly Path[],
  entries: readonly EntryPoint[],
  stop: () => boolean,
): ReachMessage['change'] {
  if (question.without.length === 0 && question.hypothetical.length === 0) return null;
  const { index } = context.graph;
  const bare = contextOf(graphOf(index, question, true), context.side.targets);
  const numbers = question.from.map((id) => numberOf(index, id));
  const before = question.from.length === 0 ? [] : bestPaths(bare, question, stop);
  const plain = ({ actors, cost }: Path): { actors: string[]; cost: number } => ({
    actors: actors.map((actor) => idOf(index, actor)),
    cost,
  });
  const key = ({ actors }: Path): string => actors.join(' ');
  const now = new Set(paths.map(key));
  const then = new Set(before.map(key));
  const { maxHops } = question;
  return {
    lost: before.filter((path) => !now.has(key(path))).map(plain),
    gained: paths.filter((path) => !then.has(key(path))).map(plain),
    entryPoints: changedEntries(
      index,
      entryPointsOf(bare.graph, bare.side, { sources: numbers, maxHops }),
      entries,
    ),
  };
}
