import type { Draft } from './draft.ts';

/** An id that no scene of the draft has. */
export function freeId({ scenes }: Draft): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (taken.has(`scene-${number}`)) number += 1;
  return `scene-${number}`;
}
