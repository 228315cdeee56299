import { captionHeight, type Caption } from '../../client/map/paintPicture.ts';
import type { Snapshot } from '../../client/map/paintMap.ts';
import type { HandoutPage } from '../../client/present/handout/handoutPage.ts';
import { categories, categoryTable } from '../../model/categories.ts';
import { eventKinds, eventKindTable } from '../../model/eventKinds.ts';
import type { SceneMessage } from '../../model/messages/story.ts';
import type { Language } from '../../model/wording.ts';

/** What stands around the picture of a scene: title, date, what its colors mean, sources and marking. */
export function captionOfScene(
  { story, when, title, sources, foot }: HandoutPage,
  { shown: { scene, palette } }: Snapshot,
  language: Language,
): Caption {
  const lit = new Set(
    scene.edges
      .filter(({ key }) => scene.lit.has(key))
      .map(({ attributes }) => attributes.category),
  );
  const kinds = new Set(scene.events.map(({ kind }) => kind));
  return {
    title,
    lines: [`${story} · ${when}`],
    legend: categories
      .filter((category) => lit.has(category))
      .map((category) => ({
        label: categoryTable[category].label[language],
        color: palette.category[category].color,
      })),
    events: eventKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ kind, label: eventKindTable[kind].label[language] })),
    foot: [...sources, foot],
  };
}

/** Pixels that the caption of a scene takes of its picture: a line for each source, and one for its marking. */
export const roomForCaption = ({ evidence }: SceneMessage): number =>
  captionHeight(1, new Set(evidence.map(({ source }) => source)).size + 1);
