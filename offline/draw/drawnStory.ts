import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import type { StoryMessage } from '../../model/messages/story.ts';
import { handoutPage, type Edition } from '../../client/present/handout/handoutPage.ts';
import { stillScene, type Drawing } from '../../client/present/handout/stillScene.ts';
import { prepareCanvas } from './canvas.ts';
import { askerOf } from './askerOf.ts';
import type { DrawnPage } from './pdfOf.ts';

const editionOf = ({ dataset, nodes }: SnapshotMessage, language: 'en' | 'fr'): Edition => ({
  dataset: dataset.name,
  revision: dataset.revision,
  titles: new Map(
    nodes
      .filter(({ labels }) => labels.includes('Source'))
      .map(({ properties }) => [
        String(properties['id']),
        String((language === 'fr' ? properties['titleFr'] : null) ?? properties['title']),
      ]),
  ),
});

/** How the scenes of a story are drawn, and whether their notes go along. */
export interface StoryDrawing extends Drawing {
  readonly notes: boolean;
}

/** The scenes of a story as pages with their maps; of all, or of those that are named. */
export async function drawnStory(
  snapshot: SnapshotMessage,
  story: StoryMessage,
  drawing: StoryDrawing,
  isWanted: (scene: string) => boolean = () => true,
): Promise<DrawnPage[]> {
  prepareCanvas();
  const ask = askerOf(snapshot);
  const data = editionOf(snapshot, drawing.language);
  const pages: DrawnPage[] = [];
  for (const [at, scene] of story.scenes.entries()) {
    if (!isWanted(scene.id)) continue;
    const { map, view } = await stillScene(scene, ask, drawing);
    const page = handoutPage(story, at, view, data, drawing);
    if (page !== null) pages.push({ ...page, map });
  }
  return pages;
}
