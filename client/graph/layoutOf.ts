import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout.ts';
import { campsOnSheet, layoutQuestion, placesOnSheet } from './layoutQuestion.ts';
import { lying } from './sheetShape.ts';
import type { Layout } from './useLayout.ts';

/**
 * The layout of a whole dataset as `useLayout` comes to it, at once: for a picture that nobody watches being made.
 * @param ask the layout itself, here or in a thread
 */
export async function layoutOf(
  whole: GraphMessage,
  main: readonly string[],
  moved: readonly MovedActor[],
  ask: (question: LayoutQuestion) => Promise<LayoutAnswer>,
): Promise<Layout> {
  const first = await ask(layoutQuestion(whole, main, {}));
  const missing = whole.nodes.some(({ key }) => first.positions[key] === undefined);
  const all = missing ? await ask(layoutQuestion(whole, main, first.positions)) : first;
  const communities = first.communities.length > 0 ? first.communities : all.communities;
  return {
    positions: placesOnSheet({ ...all.positions, ...first.positions }, moved, lying),
    camps: campsOnSheet(whole, communities),
    shape: lying,
  };
}
