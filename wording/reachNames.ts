import type { Breadth } from '../model/actorKinds.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import { anonymousSpeaker } from '../model/attribution.ts';
import type { Language, Wording } from '../model/wording.ts';
import { nameIn } from './names.ts';

/** What the sentences of an answer call actors and sources. */
export interface ReachNames {
  readonly actors: ReachMessage['actors'];
  readonly sources: ReachMessage['sources'];
  /** The day that the question is about. */
  readonly asOf: string;
}

/** The name of an actor in a language; its id where the answer does not name it. */
export function nameOf({ actors }: ReachNames, id: string, language: Language): string {
  const actor = Object.hasOwn(actors, id) ? actors[id] : undefined;
  if (actor === undefined) return id;
  return nameIn(actor, language);
}

/** Whether an actor is one or many; one where the answer does not name it. */
export const breadthOf = ({ actors }: Pick<ReachNames, 'actors'>, id: string): Breadth =>
  (Object.hasOwn(actors, id) ? actors[id]?.breadth : undefined) ?? 'individual';

/** Who says so, by name: an actor, a source, or a description; null where nobody in particular does. */
export function speakerOf(
  names: ReachNames,
  {
    attributedTo,
    attributedToFr,
  }: { readonly attributedTo: string | null; readonly attributedToFr: string | null },
): Wording | null {
  if (attributedTo === null) return null;
  const described = anonymousSpeaker(attributedTo);
  if (described !== null) return { en: described, fr: attributedToFr ?? described };
  if (Object.hasOwn(names.actors, attributedTo))
    return { en: nameOf(names, attributedTo, 'en'), fr: nameOf(names, attributedTo, 'fr') };
  const source = Object.hasOwn(names.sources, attributedTo)
    ? names.sources[attributedTo]
    : undefined;
  return source === undefined
    ? { en: attributedTo, fr: attributedTo }
    : { en: source.title, fr: source.titleFr ?? source.title };
}
