import type { EventMessage } from '../../model/messages/events.ts';
import type { Language } from '../../model/wording.ts';
import { nameIn, namesOf } from '../../wording/names.ts';
import type { RestrictedPart } from '../../wording/restrictedIn.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';

/** What is about to leave: actors and relations, and events with them. */
export interface Leaving extends VisibleGraph {
  readonly events?: readonly Pick<EventMessage, 'name' | 'nameFr' | 'handling'>[];
}

/** What of a graph and its events is not of the public layer, by name. */
export function restrictedPart(
  { nodes, edges, events = [] }: Leaving,
  language: Language,
): RestrictedPart {
  const nameOf = namesOf(new Map(nodes.map((node) => [node.key, node])), language);
  return {
    actors: nodes
      .filter(({ attributes }) => attributes.restricted === true)
      .map(({ key }) => nameOf(key)),
    relations: edges
      .filter(({ attributes }) => attributes.handling === 'restricted')
      .map(({ source, target }) => `${nameOf(source)} – ${nameOf(target)}`),
    events: events
      .filter(({ handling }) => handling === 'restricted')
      .map((event) => nameIn(event, language)),
  };
}
