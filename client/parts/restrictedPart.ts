import type { Language } from '../../model/wording.ts';
import { namesOf } from '../../wording/names.ts';
import type { RestrictedPart } from '../../wording/restrictedIn.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';

/** What of a graph is not of the public layer, by name. */
export function restrictedPart({ nodes, edges }: VisibleGraph, language: Language): RestrictedPart {
  const nameOf = namesOf(new Map(nodes.map((node) => [node.key, node])), language);
  return {
    actors: nodes
      .filter(({ attributes }) => attributes.restricted === true)
      .map(({ key }) => nameOf(key)),
    relations: edges
      .filter(({ attributes }) => attributes.handling === 'restricted')
      .map(({ source, target }) => `${nameOf(source)} – ${nameOf(target)}`),
  };
}
