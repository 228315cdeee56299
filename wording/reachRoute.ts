import type { HopMessage, LostRouteMessage, RouteMessage } from '../model/messages/reach.ts';
import type { HopFound, LostRouteFound, RouteFound } from '../model/reachFindings.ts';
import type { Wording } from '../model/wording.ts';
import { breakMessage } from './reachBreak.ts';
import { nameOf, type ReachNames } from './reachNames.ts';
import { penaltyMessage } from './reachPenalties.ts';
import { inBoth, relationMessage, relationSentence } from './reachRelation.ts';

/** A hop with the sentence of the relation that counts. */
export function hopMessage(hop: HopFound, names: ReachNames): HopMessage {
  const [first] = hop.relations;
  return {
    ...hop,
    penalties: hop.penalties.map(penaltyMessage),
    relations: hop.relations.map((relation) => relationMessage(relation, names)),
    text: first === undefined ? { en: '', fr: '' } : relationSentence(first, names),
  };
}

/** "A → B → C." and the sentence of each hop. */
function wayInWords(hops: readonly HopMessage[], names: ReachNames): Wording {
  const actors = [hops[0]?.source ?? '', ...hops.map(({ target }) => target)];
  return inBoth((language) => {
    const way = actors.map((actor) => nameOf(names, actor, language)).join(' → ');
    return `${way}. ${hops.map(({ text }) => text[language]).join(' ')}`;
  });
}

/** A route with its sentences. */
export function routeMessage(route: RouteFound, names: ReachNames): RouteMessage {
  const hops = route.hops.map((hop) => hopMessage(hop, names));
  return { ...route, hops, text: wayInWords(hops, names) };
}

/** A lost route with its sentences, and why it was lost. */
export const lostRouteMessage = (route: LostRouteFound, names: ReachNames): LostRouteMessage => ({
  ...routeMessage(route, names),
  brokenBy: route.brokenBy.map((broken) => breakMessage(broken, names)),
});
