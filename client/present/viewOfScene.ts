import type { SceneMessage } from '../../model/messages/story.ts';
import { readAddress } from '../state/address.ts';
import type { View } from '../state/view.ts';

type Told = Pick<SceneMessage, 'view' | 'actors' | 'relations'>;

/**
 * The view of the map that a scene is: its own fields, whom it is about among those shown, and what it is about lit. Language
 * and theme are the room's.
 */
export function viewOfScene(
  { view: query, actors, relations }: Told,
  { language, theme }: Pick<View, 'language' | 'theme'>,
): View {
  const { view } = readAddress(`?${query}`);
  const named = view.actor === null ? actors : [view.actor, ...actors];
  return {
    ...view,
    page: 'map',
    actor: null,
    added: [...new Set([...view.added, ...named])],
    lit: view.lit.length > 0 ? view.lit : relations,
    language,
    theme,
  };
}
