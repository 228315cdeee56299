import type { Insets } from '../map/frame.ts';

/** The share of the screen over which a dossier lies on a narrow screen, as in its style sheet. */
const share = 0.56;
/** Pixels of what is below the map there, and of the head above it. */
const [below, head] = [98, 76];

/** What the dossier and the head of the sheet cover of the map on a narrow screen. */
export const coveredOnPhone = (): Insets => ({
  top: head,
  right: 0,
  bottom: Math.max(0, share * window.innerHeight - below),
  left: 0,
});
