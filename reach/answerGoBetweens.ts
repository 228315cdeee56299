import type { GoBetweensMessage, GoBetweensQuestion } from '../model/messages/reach.ts';
import { idOf, numberOf, type AccessGraph } from './accessGraph.ts';
import { graphOf } from './answerReach.ts';
import { costsToTargets } from './bounds.ts';
import { cheapestWalk } from './cheapestWalk.ts';
import { routeMessage } from './explainRoute.ts';
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
import { supposedRelations, understand } from './understand.ts';

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

/**
 * Who, of everybody, could reach the targets (or, asked with `from`, whom these could reach), each with the best route; the
 * cheapest first. One search over reversed hops bounds all; each route then follows it with hardly a step aside.
 */
export function answerGoBetweens(
  index: ReachIndex,
  asked: GoBetweensQuestion,
  stop: () => boolean = () => false,
): GoBetweensMessage {
  const question = understand(index, asked);
  const circle = asked.to === undefined;
  const ends = (circle ? question.from : question.to).map((id) => numberOf(index, id));
  const straight = graphOf(index, question, supposedRelations(question));
  const graph = circle ? turned(straight) : straight;
  // A broad collective is never a middle, but it too may be who could reach: an end of its own route.
  const broad = index.actorAt
    .filter(({ attributes }) => attributes.breadth === 'broad')
    .map(({ number }) => number);
  const all = createSearch(graph, broad, ends, { maxHops: question.maxHops, lost: false });
  const plain = costsToTargets(all);
  const reached = byCost(
    plain[question.maxHops] as Int32Array,
    (actor) =>
      all.places[actor] !== place.target && graph.ended[actor] === 0 && graph.barred[actor] === 0,
  );
  const found: Path[] = [];
  let cut = false;
  for (const actor of reached) {
    if (found.length >= mostNamed || stop()) {
      cut = true;
      break;
    }
    const one = startingAt(all, actor);
    const path =
      question.through.length === 0
        ? cheapestWalk(one, { plain, meeting: [] }, { actors: [], cost: 0, banned: new Set() }, [])
        : (selectPaths(
            one,
            { k: 1, through: question.through, detours: true, lostOnly: false },
            stop,
          ).paths[0] ?? null);
    if (path !== null) found.push(path);
  }
  const { dataset, revision, dataUntil } = index;
  const goBetweens = found.sort(comparePaths).map((path, at) => {
    const actors = circle ? [...path.actors].reverse() : path.actors;
    return {
      actor: idOf(index, (circle ? actors.at(-1) : actors[0]) ?? -1),
      cost: path.cost,
      route: routeMessage(straight, { actors, cost: path.cost }, at + 1),
    };
  });
  return {
    question,
    entryPoints: [],
    side: { own: [], above: [] },
    actors: {},
    sources: {},
    goBetweens,
    truncated: cut,
    meta: {
      dataset,
      revision,
      dataUntil,
      truncated: cut ? ['goBetweens'] : [],
      more: cut,
      moreLost: false,
    },
  };
}
