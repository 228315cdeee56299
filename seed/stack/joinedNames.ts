import type { Descriptor } from '../read/descriptor.ts';
import type { ReadStory } from '../read/readStories.ts';
import type { Joined } from './sameActors.ts';

const standing = (joined: Joined, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => joined.get(id) ?? id)),
];

/** A descriptor that names those who stand for the actors that were joined. */
export function joinedDescriptor(descriptor: Descriptor, joined: Joined): Descriptor {
  const { entremise } = descriptor;
  const { focusActor, startActors } = entremise;
  return {
    ...descriptor,
    entremise: {
      ...entremise,
      ...(focusActor === undefined ? {} : { focusActor: joined.get(focusActor) ?? focusActor }),
      ...(startActors === undefined ? {} : { startActors: standing(joined, startActors) }),
    },
  };
}

/** A story that names those who stand for the actors that were joined, in its views too. */
export function joinedStory({ file, story }: ReadStory, joined: Joined): ReadStory {
  if (joined.size === 0) return { file, story };
  const scenes = story.scenes.map((scene) => ({
    ...scene,
    actors: standing(joined, scene.actors),
    view: scene.view.replace(/[a-z0-9-]+/g, (word) => joined.get(word) ?? word),
  }));
  return { file, story: { ...story, scenes } };
}
