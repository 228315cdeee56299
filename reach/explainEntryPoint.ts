import { matters } from '../model/matters.ts';
import type { Day } from '../model/partialDate.ts';
import type { AttemptFound, BreakFound, EntryPointFound } from '../model/reachFindings.ts';
import { hopBetween, idOf, type AccessGraph } from './accessGraph.ts';
import type { AnswerContext } from './answerContext.ts';
import { endOf, lossOf } from './breaks.ts';
import type { ClassedAccess } from './entryClass.ts';
import type { EntryPoint } from './entryPoints.ts';
import { hopFound } from './explainHop.ts';
import { relationFound } from './explainRelation.ts';
import { routeFound } from './explainRoute.ts';
import { standingOf } from './standing.ts';

/** How many of those with access to an entry point are named. */
const mostOthers = 20;

/** Outsiders with access to an actor on the date, the cheapest first. */
function othersWithAccess({ graph, side }: AnswerContext, actor: number): number[] {
  const { start, pair, other } = graph.into;
  const found: { actor: number; price: number }[] = [];
  for (let at = start[actor] as number; at < (start[actor + 1] as number); at += 1) {
    const from = other[at] as number;
    const price = graph.price[pair[at] as number] as number;
    const isThere = graph.ended[from] === 0 && graph.barred[from] === 0;
    if (price > 0 && isThere && !side.own.has(from)) found.push({ actor: from, price });
  }
  return found.sort((a, b) => a.price - b.price || a.actor - b.actor).map((one) => one.actor);
}

/** The last day that some relations speak of, not after the date; what still goes on is spoken of until then. */
function lastDayOf({ index, terms }: AccessGraph, accesses: readonly ClassedAccess[]): Day | null {
  const now = terms.asOf < index.dataUntil ? terms.asOf : index.dataUntil;
  return accesses.reduce<Day | null>((last, { relation: { bounds, lastDay } }) => {
    // What a later layer says still goes on was said after the data end.
    const own = bounds.open && (lastDay === null || lastDay < now) ? now : lastDay;
    const capped = own !== null && own > terms.asOf ? terms.asOf : own;
    return capped !== null && (last === null || capped > last) ? capped : last;
  }, null);
}

function hopsInside(graph: AccessGraph, { inside }: EntryPoint): EntryPointFound['inside'] {
  const actors = inside?.actors ?? [];
  return actors
    .slice(1)
    .map((target, at) => hopFound(graph, hopBetween(graph, actors[at] as number, target)));
}

function lossesOf(graph: AccessGraph, { actor, accesses }: EntryPoint): BreakFound[] {
  const contacts = [...new Set(accesses.map(({ contact }) => contact))];
  return [
    ...[actor, ...contacts].filter((one) => graph.ended[one] === 1).map((one) => endOf(graph, one)),
    ...accesses.flatMap((access) => lossOf(graph, access)),
  ];
}

/** An entry point with everything that tells it. */
export function entryPointFound(
  context: AnswerContext,
  entry: EntryPoint,
  attempts: readonly AttemptFound[],
): EntryPointFound {
  const { graph, adversaries } = context;
  const { actor, accesses } = entry;
  const id = idOf(graph.index, actor);
  const [best] = accesses;
  // What is told first is of the class of the entry point: what a lost channel dealt with is not what a working one deals with.
  const counting = accesses.filter((access) => access.class === best.class);
  const about = new Set(counting.flatMap(({ relation }) => relation.attributes.about));
  const others = othersWithAccess(context, actor);
  return {
    actor: id,
    class: entry.class,
    adversary: adversaries.has(actor),
    harmedOnly: adversaries.get(actor)?.harmedOnly === true,
    about: matters.filter((matter) => about.has(matter)),
    channel: best.channel,
    lastDay: lastDayOf(graph, counting),
    standing: standingOf(context, actor),
    relations: accesses.map((access) => ({
      ...relationFound(graph, access.relation),
      basis: access.basis,
      contact: idOf(graph.index, access.contact),
      lost: access.class === 'lost' ? (access.lost ?? 'actorEnded') : null,
    })),
    contact: idOf(graph.index, best.contact),
    hop: best.leadsInside ? hopFound(graph, hopBetween(graph, actor, best.contact)) : null,
    inside: hopsInside(graph, entry),
    insideRecorded: entry.inside !== null,
    cost: entry.cost,
    route: entry.route === null ? null : routeFound(context, entry.route, 1),
    others: others.length,
    otherActors: others.slice(0, mostOthers).map((from) => idOf(graph.index, from)),
    attempts: attempts
      .filter(({ participants }) => participants.some((part) => part.actor === id))
      .map(({ event }) => event),
    lostBecause: lossesOf(graph, entry),
  };
}
