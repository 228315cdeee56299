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

/** How many layers count above the base. */
export const layersAbove = (count: number): Wording => ({
  en: count === 1 ? '+ 1 layer' : `+ ${count} layers`,
  fr: count === 1 ? '+ 1 couche' : `+ ${count} couches`,
});
