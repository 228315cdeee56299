import { breakName } from '../../client/map/breakName.ts';
import type { DrawnText } from './drawnTexts.ts';

/** Where the map lies on the page, and what stands on it besides. */
export interface Place {
  readonly map: Box;
  /** What lies over the map: the signs on and back. */
  readonly over: readonly Box[];
  /** How many pixels of the text beside the map have to be scrolled to. */
  readonly hiddenText: number;
}

type Box = Pick<DrawnText, 'left' | 'right' | 'top' | 'bottom'>;

/** Pixels by which boxes of letters may touch: the box of a line is a little higher than its letters. */
const slack = 2;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Two lines of one name touch as they should. */
const isSameName = (name: string, a: DrawnText, b: DrawnText): boolean => {
  const lines = breakName(name);
  return lines.includes(a.text) && lines.includes(b.text);
};

function faultsOfName(name: string, texts: readonly DrawnText[], place: Place): string[] {
  const lines = breakName(name);
  const cut = lines.filter((line) => line.endsWith('…')).map(() => `“${name}” is cut short`);
  const faults = lines.flatMap((line) => {
    const [drawn] = texts.filter(({ text }) => text === line);
    if (drawn === undefined) return [`“${name}” has no name on the map`];
    const under = texts.find(
      (other) => other !== drawn && !isSameName(name, drawn, other) && overlap(drawn, other),
    );
    return [
      ...(isWithin(drawn, place.map) ? [] : [`“${name}” is clipped`]),
      ...(under === undefined ? [] : [`“${name}” and “${under.text}” lie on each other`]),
      ...(place.over.some((box) => overlap(drawn, box)) ? [`“${name}” lies under a button`] : []),
    ];
  });
  return [...new Set([...cut, ...faults])];
}

/** What is wrong with how a scene looks: names of those it is about that are missing, clipped or covered; text out of sight. */
export function sceneFaults(
  names: readonly string[],
  texts: readonly DrawnText[],
  place: Place,
): string[] {
  return [
    ...names.flatMap((name) => faultsOfName(name, texts, place)),
    ...(place.hiddenText > 0 ? [`${place.hiddenText} pixels of the text are out of sight`] : []),
  ];
}
