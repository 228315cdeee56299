import { holdsOn } from '../model/interval.ts';
import type { LostRouteMessage, RouteMessage } from '../model/messages/reach.ts';
import { hopBetween, idOf, type AccessGraph, type Hop } from './accessGraph.ts';
import { hopMessage, hopText, nameOf } from './explainHop.ts';
import type { Path } from './pathSearch.ts';

const hopsOf = (graph: AccessGraph, { actors }: Path): Hop[] =>
  actors.slice(1).map((target, at) => hopBetween(graph, actors[at] as number, target));

/** Whether an authority lists an actor as terrorist on the date: the actor itself, never by association. */
export const isListed = ({ index, terms }: AccessGraph, actor: string): boolean =>
  (index.actors.get(actor)?.relations ?? []).some(
    ({ target, attributes, bounds }) =>
      target === actor &&
      attributes.type === 'LISTED_AS_TERRORIST' &&
      attributes.status !== 'refuted' &&
      holdsOn(bounds, 'state', terms.asOf).holds,
  );

/** A route with its cost, its weakest hop, legal warnings and the same text in both languages. */
export function routeMessage(graph: AccessGraph, path: Path, rank: number): RouteMessage {
  const hops = hopsOf(graph, path).map((hop) => hopMessage(graph, hop));
  const dearest = Math.max(...hops.map(({ cost }) => cost));
  const actors = path.actors.map((actor) => idOf(graph.index, actor));
  const names = actors.map((actor) => nameOf(graph.index, actor));
  const way = (language: 'en' | 'fr'): string =>
    `${names.map((name) => name[language]).join(' → ')}. ${hops.map(({ text }) => text[language]).join(' ')}`;
  return {
    rank,
    cost: path.cost,
    weakestHop: hops.findIndex(({ cost }) => cost === dearest),
    listedActors: actors.filter((actor) => isListed(graph, actor)),
    adversaries: [],
    objectors: [],
    text: { en: way('en'), fr: way('fr') },
    hops,
  };
}

/** A lost route with each place where it broke, the cause and the evidence. */
export function lostRouteMessage(graph: AccessGraph, path: Path, rank: number): LostRouteMessage {
  const { index } = graph;
  const brokenBy: LostRouteMessage['brokenBy'] = [];
  for (const actor of path.actors)
    if (graph.ended[actor] === 1) {
      const id = idOf(index, actor);
      const name = nameOf(index, id);
      brokenBy.push({
        relation: null,
        actor: id,
        cause: 'actorEnded',
        reason: {
          en: `${name.en} had ended or died by then.`,
          fr: `${name.fr} n’existait plus ou était mort à cette date.`,
        },
        evidence: [],
      });
    }
  for (const hop of hopsOf(graph, path)) {
    const [first] = hop.accesses;
    if (first.lost === null) continue;
    const { id, attributes } = first.relation;
    const text = hopText(index, first);
    const why =
      first.lost === 'relationEnded'
        ? { en: 'no longer holds', fr: 'ne vaut plus' }
        : {
            en: `channel ${first.lost}`,
            fr: `canal ${{ refused: 'refusé', closed: 'fermé', broken: 'rompu' }[first.lost as 'refused' | 'closed' | 'broken']}`,
          };
    brokenBy.push({
      relation: id,
      actor: null,
      cause: first.lost,
      reason: {
        en: `${text.en} ${capital(why.en)}: ${attributes.summary}`,
        fr: `${text.fr} ${capital(why.fr)} : ${attributes.summaryFr ?? attributes.summary}`,
      },
      evidence: attributes.evidence,
    });
  }
  return { ...routeMessage(graph, path, rank), brokenBy };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
