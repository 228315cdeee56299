import { pictureShape, pptxOf } from '../../client/present/handout/pptxOf.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import type { StoryMessage } from '../../model/messages/story.ts';
import type { Language } from '../../model/wording.ts';
import { drawnStory } from './drawnStory.ts';
import { pdfOf, pdfPictureShape } from './pdfOf.ts';
import { canvasOfScene } from './pictureOfScene.ts';
import { paletteOfTheme } from './tokens.ts';

export const handoutFormats = ['pdf', 'pptx'] as const;
type Format = (typeof handoutFormats)[number];

/** Pixels that a scene is wide, and how many of a picture stand for one: sharp on a projector, and small enough to be sent. */
const [width, times] = [900, 1.6];

/** How a story is taken along. */
export interface Handout {
  readonly format: Format;
  readonly language: Language;
  readonly notes: boolean;
}

/** A story as a file with one scene a page. */
export async function handoutFile(
  snapshot: SnapshotMessage,
  story: StoryMessage,
  { format, language, notes }: Handout,
): Promise<Uint8Array> {
  const shape = format === 'pdf' ? pdfPictureShape : pictureShape;
  // Paper is held in the hand, slides are shown on a wall.
  const theme = format === 'pdf' ? 'light' : 'projector';
  const pages = await drawnStory(snapshot, story, {
    language,
    theme,
    // Paper is white.
    palette: { ...paletteOfTheme(theme), sheet: '#ffffff' },
    width,
    height: Math.round(width / shape),
    notes,
  });
  if (format === 'pdf') return pdfOf(pages, language);
  const slides = pages.map(({ map, ...page }) => ({
    ...page,
    picture: map === null ? null : canvasOfScene(map, times).toDataURL('image/png'),
  }));
  return pptxOf(slides, language);
}
