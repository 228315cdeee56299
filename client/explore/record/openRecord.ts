import { pageWithSide } from '../../state/pageWithSide.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';

/** What has a panel of its own at the side. */
export type RecordKind = 'event' | 'place' | 'source';

/** Nothing is open at the side, and nobody chosen. */
export const nothingOpen: Pick<
  View,
  'actor' | 'relation' | 'event' | 'place' | 'source' | 'chosen'
> = {
  actor: null,
  relation: null,
  event: null,
  place: null,
  source: null,
  chosen: [],
};

/** Opens an event, a place or a source at the side of what is shown; where that has no room for it, of the map. */
export const openRecord = (kind: RecordKind, id: string, { page }: Pick<View, 'page'>): void =>
  changeView({ ...nothingOpen, [kind]: id, page: pageWithSide(page) });
