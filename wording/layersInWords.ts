import type { StackSet } from '../model/stack.ts';
import type { Language, Wording } from '../model/wording.ts';
import { textIn } from './names.ts';

/**
 * Which layers something rests on, and which are switched off; null where the base stands alone.
 * @param stack the sets as an answer names them
 */
export function layersInWords(
  stack: readonly StackSet[] | undefined,
  language: Language,
): string | null {
  if (stack === undefined || stack.length === 0) return null;
  const named = (on: boolean): string[] =>
    stack.filter((set) => set.on === on).map((set) => textIn(set, 'title', language) ?? set.id);
  const [counting, off] = [named(true), named(false)];
  if (language === 'fr')
    return `Couches\u00a0: ${counting.join(' + ')}${off.length === 0 ? '' : ` (éteintes\u00a0: ${off.join(', ')})`}`;
  return `Layers: ${counting.join(' + ')}${off.length === 0 ? '' : ` (switched off: ${off.join(', ')})`}`;
}

/** Letters that the layers take in the name of a file at most: file systems take 255 in all. */
const longestEnding = 120;

/**
 * The ending of a file's name that says on which layers it rests, for a file that has no room for a note; empty where the
 * base stands alone.
 */
export function layersInFileName(stack: readonly StackSet[] | undefined): string {
  if (stack === undefined || stack.length === 0) return '';
  const ids = (on: boolean): string =>
    stack
      .filter((set) => set.on === on)
      .map(({ id }) => id)
      .join('+');
  const off = ids(false);
  return `-layers-${ids(true)}${off === '' ? '' : `-without-${off}`}`.slice(0, longestEnding);
}

/** How many layers count above the base. */
export const layersAbove = (count: number): Wording => ({
  en: count === 1 ? '+ 1 layer' : `+ ${count} layers`,
  fr: count === 1 ? '+ 1 couche' : `+ ${count} couches`,
});
