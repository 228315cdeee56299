import type { View } from '../../state/view.ts';
import { nothingOpen } from '../record/openRecord.ts';

type Choosing = Pick<View, 'chosen' | 'actor' | 'page'>;

/** Those who are chosen: several together, or the one whose dossier is open. */
export const chosenNow = ({ chosen, actor }: Pick<View, 'chosen' | 'actor'>): readonly string[] => {
  if (chosen.length > 0) return chosen;
  return actor === null ? [] : [actor];
};

/** The change that chooses some actors together, and nobody else. */
export const choosing = (
  actors: readonly string[],
  { page }: Pick<View, 'page'>,
): Partial<View> => ({
  ...nothingOpen,
  chosen: [...new Set(actors)],
  ...(page === 'start' ? { page: 'map' as const } : {}),
});

/** The change that takes an actor among those who are chosen, or out of them. */
export function toggling(actor: string, view: Choosing): Partial<View> {
  const now = chosenNow(view);
  return choosing(
    now.includes(actor) ? now.filter((other) => other !== actor) : [...now, actor],
    view,
  );
}
