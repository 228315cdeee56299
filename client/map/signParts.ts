import type { Channel } from '../../model/statuses.ts';

/** A piece of a sign. */
export interface SignPart {
  /** SVG path data in pixels at scale 1, around the point where the sign stands. */
  readonly d: string;
  /** ink: the color of its line; sheet: the paper below. */
  readonly fill: 'ink' | 'sheet' | 'none';
  /** Width of its outline in pixels, in ink; 0 for none. */
  readonly stroke: number;
}

export type HeadName = 'arrow' | 'authority' | 'bar' | 'for' | 'against';
export type MarkName = 'plus' | 'minus';

/** How far a sign reaches along its line, in pixels at scale 1, from the tip backward. */
export const headLength = 16;
/** Half of the height of the largest head, in pixels at scale 1. */
export const headHalf = 6;

const filled = (d: string): SignPart => ({ d, fill: 'ink', stroke: 0 });
const drawn = (d: string, stroke: number): SignPart => ({ d, fill: 'none', stroke });

/** The heads of lines: the tip at the origin, the line coming from the left. */
export const headParts: Readonly<Record<HeadName, readonly SignPart[]>> = {
  arrow: [filled('M0 0-9.5-4.1v8.2z')],
  // Doubled, like a mark of rank: it stands at the end that is above, whoever does the leading or the answering.
  authority: [filled('M0 0-8.2-4.4v8.8zM-7.3 0-15.5-4.4v8.8z')],
  bar: [filled('M-2.4-5.2h2.4v10.4h-2.4z')],
  for: [drawn('M-7-4.4-.8 0-7 4.4', 1.7)],
  against: [drawn('M-.9-4.4-7 0-.9 4.4', 1.7)],
};

const square: SignPart = { d: 'M-5-5h10v10h-10z', fill: 'sheet', stroke: 1.3 };

/** What stands on the middle of a line: square, so that none is taken for the bead of a channel. */
export const markParts: Readonly<Record<MarkName, readonly SignPart[]>> = {
  plus: [square, drawn('M-2.9 0h5.8M0-2.9v5.8', 1.6)],
  minus: [square, drawn('M-2.9 0h5.8', 1.6)],
};

const ring = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0${-2 * radius} 0z`;
const hollow: SignPart = { d: ring(4.8), fill: 'sheet', stroke: 1.5 };
const gap: SignPart = { d: ring(6), fill: 'sheet', stroke: 0 };

/** The state of a channel: full open, half dormant, hollow untested, barred closed, cut broken, crossed refused. */
export const beadParts: Readonly<Record<Channel, readonly SignPart[]>> = {
  open: [filled(ring(5))],
  untested: [hollow],
  dormant: [hollow, filled('M0-4.8a4.8 4.8 0 0 1 0 9.6z')],
  closed: [hollow, drawn('M-2.8 0h5.6', 1.8)],
  broken: [
    gap,
    drawn('M-1-4.5a4.6 4.6 0 0 0-1.8 8.3M1 4.5A4.6 4.6 0 0 0 2.8-3.8M4.4-5.8-4.4 5.8', 1.5),
  ],
  refused: [gap, drawn('M-4-4 4 4M4-4-4 4', 2.1)],
};

/** Where a route broke: two strokes across its line. */
export const breakParts: readonly SignPart[] = [drawn('M-1.5-8l-3 16M4.5-8l-3 16', 2.2)];

/** Strokes across a line of conflict, set at equal distances; the line runs along x. */
export const tickParts: readonly SignPart[] = [drawn('M0-3v6', 1.3)];
/** Pixels from one tick to the next. */
export const tickStep = 16;
