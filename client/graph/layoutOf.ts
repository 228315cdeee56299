import type { GraphMessage } from '../../model/messages/graph.ts';
import { arrangedAs, arrangedCamps, type Arranging, type Layout } from './arrangedAs.ts';
import type { Tie } from './findCommunities.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout.ts';
import { campsOnSheet, layoutQuestion, placesOnSheet } from './layoutQuestion.ts';
import { lying } from './sheetShape.ts';
import type { Shown } from './shownOf.ts';

/**
 * The layout of a whole dataset as `useLayout` comes to it, at once: for a picture that nobody watches being made.
 * @param together who stands together because of events
 * @param ask the layout itself, here or in a thread
 */
export async function layoutOf(
  whole: GraphMessage,
  { start, always }: Pick<Shown, 'start' | 'always'>,
  { layout, center, moved }: Arranging,
  together: readonly Tie[],
  ask: (question: LayoutQuestion) => Promise<LayoutAnswer>,
): Promise<Layout> {
  const byTies = layout === 'force';
  const bindings = { byTies, together };
  const first = await ask(layoutQuestion(whole, start, {}, bindings));
  const missing = whole.nodes.some(({ key }) => first.positions[key] === undefined);
  const all = missing ? await ask(layoutQuestion(whole, start, first.positions, bindings)) : first;
  const communities = first.communities.length > 0 ? first.communities : all.communities;
  const forces = { positions: { ...all.positions, ...first.positions }, byTies };
  const camps = campsOnSheet(whole, communities, byTies);
  const arranged = arrangedAs({ layout, center }, whole, forces, camps, always);
  return {
    ...arranged,
    positions: placesOnSheet(arranged.positions, moved, lying),
    camps: arrangedCamps(camps, arranged.arrangement, always),
    shape: lying,
  };
}
