import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../model/wording.ts';
import { presentationTexts } from '../../../wording/presentationTexts.ts';
import type { Block, Run } from '../parseMarkdown.ts';
import type { HandoutPage } from './handoutPage.ts';

/** A page with the picture of its scene. */
export interface Slide extends HandoutPage {
  /** PNG as a data URL; null where nothing stands on the map. */
  readonly picture: string | null;
}

/** A slide is 13.333 by 7.5 inches; where on it the parts lie, in inches. */
const layout = {
  picture: { x: 0.4, y: 1.15, w: 8.3, h: 5.6 },
  head: { x: 0.4, y: 0.3, w: 12.5, h: 0.75 },
  text: { x: 8.95, y: 1.15, w: 4, h: 4.6 },
  sources: { x: 8.95, y: 5.8, w: 4, h: 0.95 },
  foot: { x: 0.4, y: 6.95, w: 12.5, h: 0.3 },
} as const;

/** Width to height of the picture of a scene on a slide. */
export const pictureShape = layout.picture.w / layout.picture.h;

const [ink, dim, warn] = ['1D2127', '4A4D52', '8A3A00'];
// A program that lacks the font of a slide takes any other: this one, or one of its widths, is everywhere.
const font = 'Arial';

const looks: Readonly<Record<Run['weight'], PptxGenJS.TextPropsOptions>> = {
  plain: {},
  bold: { bold: true },
  italic: { italic: true },
};

/** Runs of a paragraph, the last of which ends it. */
const runsOf = (
  runs: readonly Run[],
  paragraph: PptxGenJS.TextPropsOptions,
): PptxGenJS.TextProps[] =>
  runs.map(({ weight, text }, at) => ({
    text,
    options: {
      ...looks[weight],
      ...(at === 0 ? paragraph : {}),
      breakLine: at === runs.length - 1,
    },
  }));

const textOf = (blocks: readonly Block[]): PptxGenJS.TextProps[] =>
  blocks.flatMap((block) =>
    block.is === 'list'
      ? block.items.flatMap((item) => runsOf(item, { bullet: { indent: 12 } }))
      : runsOf(block.runs, { paraSpaceBefore: 6 }),
  );

const plainOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.is === 'list' ? block.items : [block.runs]))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');

function addSlide(file: PptxGenJS, page: Slide, language: Language): void {
  const slide = file.addSlide();
  slide.background = { color: 'FFFFFF' };
  slide.addText(
    [
      { text: page.title, options: { fontSize: 24, bold: true, color: ink } },
      { text: `   ${page.when}`, options: { fontSize: 14, color: dim } },
    ],
    { ...layout.head, fontFace: font, valign: 'middle', margin: 0, fit: 'shrink' },
  );
  if (page.picture !== null)
    slide.addImage({
      data: page.picture,
      ...layout.picture,
      altText: `${page.title}. ${plainOf(page.text)}`,
    });
  const fitting = { fontFace: font, color: ink, valign: 'top', margin: 0, fit: 'shrink' } as const;
  slide.addText(textOf(page.text), { ...layout.text, ...fitting, fontSize: 17 });
  slide.addText(presentationTexts.sources(page.sources)[language], {
    ...layout.sources,
    ...fitting,
    color: dim,
    fontSize: 9,
    valign: 'bottom',
  });
  slide.addText(`${page.foot} · ${page.story} · ${page.number}`, {
    ...layout.foot,
    fontFace: font,
    fontSize: 9,
    bold: page.isRestricted,
    color: page.isRestricted ? warn : dim,
    margin: 0,
  });
  if (page.notes !== null) slide.addNotes(plainOf(page.notes));
}

/** A story as slides, one scene on each, with notes where the pages have them. */
export async function pptxOf(
  pages: readonly Slide[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = pages[0]?.story ?? '';
  file.company = 'Entremise';
  for (const page of pages) addSlide(file, page, language);
  const made = await file.write({ outputType: 'uint8array' });
  if (!(made instanceof Uint8Array)) throw new Error('The slides came out as no bytes.');
  return Uint8Array.from(made);
}
