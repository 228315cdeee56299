import type { Theme, View } from '../../state/view.ts';

/** Whether the timeline is open: as the address says, else where the screen has room for it beside the map. */
export const timelineIsOpen = (
  { timeline }: Pick<View, 'timeline'>,
  theme: Theme,
  isNarrow: boolean,
): boolean => (timeline === null ? theme !== 'projector' && !isNarrow : timeline === 'open');
