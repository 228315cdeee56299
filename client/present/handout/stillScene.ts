import { channelOn } from '../../../model/channelState.ts';
import type { GraphMessage } from '../../../model/messages/graph.ts';
import type { SceneMessage } from '../../../model/messages/story.ts';
import type { Language } from '../../../model/wording.ts';
import { graphQuery } from '../../graph/graphQuery.ts';
import type { LayoutAnswer, LayoutQuestion } from '../../graph/layout.ts';
import { layoutOf } from '../../graph/layoutOf.ts';
import { mergeGraphs } from '../../graph/mergeGraphs.ts';
import { momentOf } from '../../graph/moment.ts';
import { basicsOf, shownOf } from '../../graph/shownOf.ts';
import { startDayOf } from '../../graph/startDay.ts';
import type { Snapshot } from '../../map/paintMap.ts';
import type { Palette } from '../../map/palette.ts';
import { stillMap } from '../../map/stillMap.ts';
import { campsIn } from '../../parts/campsIn.ts';
import type { View } from '../../state/view.ts';
import { insetsAt } from '../frameOfScene.ts';
import { sceneOnMap } from '../sceneOnMap.ts';
import { viewOfScene } from '../viewOfScene.ts';

/** Whom the graphs and the layout of a scene are asked of. */
export interface SceneAsker {
  /** @param query as `graphQuery` makes it */
  readonly graph: (query: string) => Promise<GraphMessage>;
  readonly around: (actor: string, query: string) => Promise<GraphMessage>;
  readonly layOut: (question: LayoutQuestion) => Promise<LayoutAnswer>;
}

/** How a scene is drawn. */
export interface Drawing {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'projector';
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

/** Actors that a capped graph left out but the scene names, with what ties them. */
async function withNamed(
  graph: GraphMessage,
  { added, actor }: View,
  query: string,
  { around }: SceneAsker,
): Promise<GraphMessage> {
  if (!graph.attributes.truncated) return graph;
  const there = new Set(graph.nodes.map(({ key }) => key));
  const missing = [...added, ...(actor === null ? [] : [actor])].filter((id) => !there.has(id));
  return mergeGraphs(graph, await Promise.all(missing.map((id) => around(id, query))));
}

/**
 * The map of a scene as the stage shows it, ready to be drawn on a sheet of some size; null where nobody stands on it.
 * @throws what asking throws
 */
export async function stillScene(
  told: SceneMessage,
  ask: SceneAsker,
  { language, theme, palette, width, height }: Drawing,
): Promise<{ readonly map: Snapshot | null; readonly view: View }> {
  const view = viewOfScene(told, { language, theme });
  const all = await ask.graph('');
  const startDay = startDayOf(all);
  const asOf = view.asOf ?? startDay;
  const time = view.window ?? (asOf === 'all' ? null : asOf);
  const query = graphQuery(view, time, true);
  const whole = await withNamed(all, view, query, ask);
  const filtered = await withNamed(await ask.graph(query), view, query, ask);
  const basics = basicsOf(whole);
  if (basics === null) return { map: null, view };
  const shown = shownOf(basics, view, momentOf(view, startDay), { filtered, dated: null });
  const layout = await layoutOf(whole, shown.start, view.moved, ask.layOut);
  const camps = campsIn(layout.camps, shown.always, language);
  const { positions } = layout;
  const scene = sceneOnMap(shown, { positions, camps }, view, told.actors, language);
  if (scene === null) return { map: null, view };
  const map = stillMap({
    scene,
    palette,
    width,
    height,
    framed: told.actors,
    insets: insetsAt(palette.scale, width),
    look: view.look,
    channelOf: ({ attributes: { channel, channelSince } }) =>
      channelOn(channel, channelSince, shown.day ?? shown.lastDay, shown.lastDay),
  });
  return { map, view };
}
