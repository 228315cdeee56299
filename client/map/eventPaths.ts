import type { EventKind } from '../../model/eventKinds.ts';

/**
 * The sign of an event: a hollow leaf with a bar at its head, as of a calendar, on a square of 32 around the origin; no actor
 * has it.
 */
export const leafPaths = {
  outline: 'M-11.5-12.5h23v25h-23z',
  bar: 'M-11.5-12.5h23v5h-23z',
} as const;

/** The pictogram of a kind of event: SVG path data on a square of 16, one color, even-odd. */
export const eventGlyphs: Readonly<Record<EventKind, string>> = {
  talks: 'M1 2.5h9v6H5.6L3 11V8.5H1zM11.5 5H15v6h-2v2.5L10.4 11H7V9.7h4.5z',
  debate: 'M1 3h6.5v5H5l-2 2.2V8H1zM8.5 6H15v5h-2v2.2L11 11H8.5z',
  exchange: 'M1 5h9V2.5L15 6l-5 3.5V7H1zM15 11H6v2.5L1 10l5-3.5V9h9z',
  mission: 'M2 13 8 1.5 14 13 8 10z',
  agreement:
    'M2 1.5h8.5L14 5v9.5H2zM4 5v1.4h5V5zm0 3v1.4h8V8zm1 4.6c1.5-2 2.5-1.4 3-.6.6.8 1.4.6 3-.6v-1c-1.4 1-2 1-2.6.3-.9-1.1-2.2-1-3.9.9z',
  conference:
    'M2 7.5h12v2H9v5H7v-5H2zM3 3a1.7 1.7 0 1 0 3.4 0A1.7 1.7 0 1 0 3 3m6.6 0a1.7 1.7 0 1 0 3.4 0A1.7 1.7 0 1 0 9.6 3',
  merger: 'M1.5 2h2.2L8 6.7 12.3 2h2.2L9 8.2V12h2.5L8 15.5 4.5 12H7V8.2z',
  attack:
    'M8 .8 9.5 5 13 2.2 11.4 6.3 15.5 7 11.9 9.3 14 13 9.9 11.5 8 15.4 6.3 11.5 2 13l2.1-3.7L.5 7l4.1-.7L3 2.2 6.5 5z',
  operation:
    'M7.2.8h1.6V3a5.2 5.2 0 0 1 4.2 4.2h2.2v1.6H13A5.2 5.2 0 0 1 8.8 13v2.2H7.2V13A5.2 5.2 0 0 1 3 8.8H.8V7.2H3A5.2 5.2 0 0 1 7.2 3zM8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 1 0 0-6.8',
  blockade:
    'M1 4.5h14V10H1zM3 12h2v2.5H3zm8 0h2v2.5h-2zM2.6 8.4h2.2L7 6.1H4.8zm5 0h2.2L12 6.1H9.8z',
  appointment:
    'M8 1 9.7 5l4.3.4-3.2 2.8.9 4.2L8 10.2l-3.7 2.2.9-4.2L2 5.4 6.3 5zM4.5 13.5h7V15h-7z',
  statement: 'M1.5 2.5h13v8.5H7.5L4 14.5V11H1.5z',
  programme:
    'M2 2.5h3v3H2zm4.5.7H14v1.6H6.5zM2 6.8h3v3H2zm4.5.7H14v1.6H6.5zM2 11.1h3v3H2zm4.5.7H14v1.6H6.5z',
  election: 'M4.6 1.4h6.8v5.4H4.6zM1.6 7.8h12.8v6.8H1.6zm2.6 2v1.3h7.6V9.8z',
  arrest: 'M2 2h1.8v12H2zm3.4 0h1.8v12H5.4zm3.4 0h1.8v12H8.8zm3.4 0H14v12h-1.8z',
  other: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7',
};
