import { idPattern } from '../../model/ids.ts';

/** Where somebody has dragged an actor, in units of the sheet. */
export interface MovedActor {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
}

/** What of the sheet is looked at: the middle, and the side of the square around it that is seen whole. Units of the sheet. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

/** Units are some pixels: whole numbers say as much as the eye can tell. */
const numberIn = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) : null;

/** Reads `actor~120~-40`; null where it is none. */
export function parseMoved(text: string): MovedActor | null {
  const [actor = '', ...numbers] = text.split('~');
  const [x, y] = [numberIn(numbers[0]), numberIn(numbers[1])];
  if (!idPattern.test(actor) || x === null || y === null || numbers.length !== 2) return null;
  return { actor, x, y };
}

/** Writes it as it stands in the address. */
export const printMoved = ({ actor, x, y }: MovedActor): string =>
  [actor, Math.round(x), Math.round(y)].join('~');

/** Reads `120~-40~800`; null where it is none. */
export function parseLook(text: string): Look | null {
  const words = text.split('~');
  const [x = null, y = null, span = null] = words.map(numberIn);
  if (words.length !== 3 || x === null || y === null || span === null || span <= 0) return null;
  return { x, y, span };
}

export const printLook = ({ x, y, span }: Look): string =>
  [x, y, Math.max(1, span)].map(Math.round).join('~');

/** Whether two are the same in the address. */
export const sameLook = (a: Look | null, b: Look | null): boolean =>
  (a === null ? null : printLook(a)) === (b === null ? null : printLook(b));
