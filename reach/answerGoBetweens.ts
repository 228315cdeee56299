import type { GoBetweensQuestion } from '../model/messages/reach.ts';
import type { GoBetweensFindings } from '../model/reachFindings.ts';
import { aboutTargets, type AboutTargets } from './aboutTargets.ts';
import { idOf, numberOf, type AccessGraph } from './accessGraph.ts';
import { contextOf, type AnswerContext } from './answerContext.ts';
import { attemptsWith } from './attempts.ts';
import { costsToTargets, type Bounds } from './bounds.ts';
import { cheapestWalk } from './cheapestWalk.ts';
import { entryPointsOf } from './entryPoints.ts';
import { routeFound } from './explainRoute.ts';
import { graphOf } from './keptGraphs.ts';
import { namedActorsOf } from './namedActors.ts';
import {
  comparePaths,
  createSearch,
  place,
  unreachable,
  type Path,
  type PathSearch,
} from './pathSearch.ts';
import type { ReachIndex } from './reachIndex.ts';
import { selectPaths } from './selectPaths.ts';
import { understand, type Understood } from './understand.ts';

/** Actors named at most: all of a map that a person drew, and of a larger one as many as can still be read through. */
const mostNamed = 250;

/** The access graph with all hops turned round, so that the circle of an actor is a search for go-betweens. */
const turned = (graph: AccessGraph): AccessGraph => ({
  ...graph,
  out: graph.into,
  into: graph.out,
});

/** The same search from one actor, whatever it is to the others. */
function startingAt(search: PathSearch, actor: number): PathSearch {
  const places = search.places.slice();
  places[actor] = place.source;
  return { ...search, places, sources: [actor] };
}

/** Actors by cost, the cheapest first, then by id: cost and number packed into one number each, since natively sorted numbers are quick. */
function byCost(costs: Int32Array, isMeant: (actor: number) => boolean): number[] {
  const packed: number[] = [];
  for (let actor = 0; actor < costs.length; actor += 1)
    if ((costs[actor] as number) < unreachable && isMeant(actor))
      packed.push((costs[actor] as number) * costs.length + actor);
  return [...Float64Array.from(packed).sort()].map((item) => item % costs.length);
}

/** The best path from one actor that passes whom the question wants passed. */
function bestFrom(
  search: PathSearch,
  plain: Bounds,
  through: readonly string[],
  stop: () => boolean,
): Path | null {
  if (through.length === 0)
    return cheapestWalk(
      search,
      { plain, meeting: [] },
      { actors: [], cost: 0, banned: new Set() },
      { requirements: [], entry: null },
    );
  const selection = { k: 1, through, withoutDetoursInto: null, lostOnly: false };
  return selectPaths(search, selection, stop).paths[0] ?? null;
}

/** Of everybody the best path to the ends, the cheapest first; `cut` where some are left out. */
function pathsOfAll(
  graph: AccessGraph,
  ends: readonly number[],
  { maxHops, through }: Understood,
  stop: () => boolean,
): { readonly paths: Path[]; readonly cut: boolean } {
  // A broad collective is never a middle, but it too may be who could reach: an end of its own route.
  const broad = graph.index.actorAt
    .filter(({ attributes }) => attributes.breadth === 'broad')
    .map(({ number }) => number);
  const all = createSearch(graph, broad, ends, { maxHops, lost: false });
  const plain = costsToTargets(all);
  const isMeant = (actor: number): boolean =>
    all.places[actor] !== place.target && graph.ended[actor] === 0 && graph.barred[actor] === 0;
  const paths: Path[] = [];
  for (const actor of byCost(plain[maxHops] as Int32Array, isMeant)) {
    if (paths.length >= mostNamed || stop()) return { paths: paths.sort(comparePaths), cut: true };
    const path = bestFrom(startingAt(all, actor), plain, through, stop);
    if (path !== null) paths.push(path);
  }
  return { paths: paths.sort(comparePaths), cut: false };
}

/** With targets, what is said of these; a circle has none. */
function targetsOf(context: AnswerContext, { to, maxHops }: Understood): AboutTargets {
  if (to.length === 0)
    return {
      entryPoints: [],
      entryCounts: { named: 0, working: 0, untried: 0, single: 0, above: 0, belonging: 0, lost: 0 },
      side: { own: [], above: [] },
      cut: false,
    };
  const { graph, side } = context;
  const entries = entryPointsOf(graph, side, { sources: [], maxHops });
  return aboutTargets(context, entries, attemptsWith(graph, to));
}

/**
 * Who, of everybody, could reach the targets (or, asked with `from`, whom these could reach), each with the best route; the
 * cheapest first. One search over reversed hops bounds all; each route then follows it with hardly a step aside.
 */
export function answerGoBetweens(
  index: ReachIndex,
  asked: GoBetweensQuestion,
  stop: () => boolean = () => false,
): GoBetweensFindings {
  const question = understand(index, asked);
  const circle = asked.to === undefined;
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => numberOf(index, id));
  const straight = graphOf(index, question);
  const context = contextOf(straight, numbers(question.to));
  const { paths, cut } = pathsOfAll(
    circle ? turned(straight) : straight,
    numbers(circle ? question.from : question.to),
    question,
    stop,
  );
  const { cut: cutEntries, ...targets } = targetsOf(context, question);
  const goBetweens = paths.map((path, at) => {
    const actors = circle ? [...path.actors].reverse() : path.actors;
    return {
      actor: idOf(index, (circle ? actors.at(-1) : actors[0]) ?? -1),
      cost: path.cost,
      route: routeFound(context, { actors, cost: path.cost }, at + 1),
    };
  });
  const { dataset, revision, dataUntil, stack } = index;
  const told = { question, ...targets, goBetweens, truncated: cut };
  return {
    ...told,
    actors: namedActorsOf(context, told),
    meta: {
      dataset,
      revision,
      dataUntil,
      ...(stack.length === 0 ? {} : { stack: [...stack] }),
      truncated: [...(cut ? ['goBetweens'] : []), ...(cutEntries ? ['entryPoints'] : [])],
      more: cut,
      moreLost: false,
    },
  };
}
