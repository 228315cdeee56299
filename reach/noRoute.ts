import type { z } from 'zod';
import type { noRouteMessage } from '../model/messages/reach.ts';
import type { AccessGraph } from './accessGraph.ts';
import { mayPass, mayWalk, type PathQuestion } from './pathSearch.ts';

type NoRoute = z.infer<typeof noRouteMessage>;

/** Actors by hops from a side: of the sources forward, or of the targets backward. */
function spread(question: PathQuestion, ends: ReadonlySet<string>, side: AccessGraph['out']): Map<string, number> {
  const hops = new Map([...ends].map((actor) => [actor, 0]));
  const queue = [...ends].sort();
  for (const actor of queue) {
    const far = hops.get(actor) ?? 0;
    if (far >= question.maxHops || (!ends.has(actor) && !mayPass(question, actor))) continue;
    for (const [next, hop] of [...(side.get(actor) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (hops.has(next) || !mayWalk(question, hop)) continue;
      hops.set(next, far + 1);
      queue.push(next);
    }
  }
  return hops;
}

const byHops = (hops: ReadonlyMap<string, number>, ends: ReadonlySet<string>): string[] => [...hops].filter(([actor]) => !ends.has(actor)).sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([actor]) => actor);

const classes = [
  { name: 'none', en: 'relations that are never access (conflict, position, contact sought or refused)', fr: 'des relations qui ne donnent jamais accès (conflit, position, contact cherché ou refusé)' },
  { name: 'lost', en: 'channels that are lost on the date', fr: 'des canaux perdus à cette date' },
] as const;

/** For "no route recorded": how far both sides get, where they come nearest, and which excluded relations lie between. */
export function noRouteOf(question: PathQuestion): NoRoute {
  const { graph, from, to } = question;
  const reachable = spread(question, from, graph.out);
  const reaching = spread(question, to, graph.into);
  const gaps: { from: string; to: string; hops: number; relation: string; lost: boolean }[] = [];
  for (const [actor, far] of reachable)
    for (const { id, source, target, attributes } of graph.index.actors.get(actor)?.relations ?? []) {
      const other = source === actor ? target : source;
      const left = reaching.get(other);
      if (left === undefined || reachable.has(other)) continue;
      gaps.push({ from: actor, to: other, hops: far + left, relation: id, lost: attributes.channel !== null && graph.out.get(actor)?.get(other)?.lost === true });
    }
  gaps.sort((a, b) => a.hops - b.hops || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.relation < b.relation ? -1 : 1));
  const [nearest] = gaps;
  const wouldJoin = classes
    .map(({ name, en, fr }) => ({ class: name, text: { en, fr }, relations: [...new Set(gaps.filter(({ lost }) => lost === (name === 'lost')).map(({ relation }) => relation))].slice(0, 20) }))
    .filter(({ relations }) => relations.length > 0);
  return {
    reachable: byHops(reachable, from),
    reaching: byHops(reaching, to),
    nearest: nearest === undefined ? null : { from: nearest.from, to: nearest.to, relations: gaps.filter((gap) => gap.from === nearest.from && gap.to === nearest.to).map(({ relation }) => relation) },
    wouldJoin,
  };
}
