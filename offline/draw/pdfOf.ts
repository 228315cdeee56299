import { PDFDocument, type CanvasRenderingContext2D } from '@napi-rs/canvas';
import { paintMap, type Snapshot } from '../../client/map/paintMap.ts';
import type { HandoutPage } from '../../client/present/handout/handoutPage.ts';
import type { Language } from '../../model/wording.ts';
import { handoutTexts } from '../../wording/handoutTexts.ts';
import { prepareCanvas } from './canvas.ts';
import { linesOf, writeLines, type Line } from './flow.ts';

/** A page with the map of its scene; null where nobody stands on it. */
export interface DrawnPage extends HandoutPage {
  readonly map: Snapshot | null;
}

/** A4 lying, in points. */
const paper = { width: 842, height: 595, margin: 34 } as const;
/** Where the map stands, and the column of text beside it. */
const mapBox = { x: 34, y: 74, width: 520, height: 440 } as const;
const column = { x: 572, width: 236, top: 74, bottom: 514 } as const;
const colors = { ink: '#1d2127', dim: '#4a4d52', warn: '#8a3a00' } as const;

/** Width to height of the map on a page. */
export const pdfPictureShape = mapBox.width / mapBox.height;

function writeHead(context: CanvasRenderingContext2D, page: HandoutPage): void {
  context.fillStyle = colors.dim;
  context.font = "400 10px 'Source Sans 3 Variable'";
  context.fillText(`${page.story} · ${page.number}`, paper.margin, 34);
  context.fillStyle = colors.ink;
  context.font = "650 19px 'Source Sans 3 Variable'";
  context.fillText(page.title, paper.margin, 58, paper.width - 2 * paper.margin - 130);
  context.font = "400 12px 'Source Sans 3 Variable'";
  context.textAlign = 'right';
  context.fillText(page.when, paper.width - paper.margin, 58);
  context.textAlign = 'left';
}

function drawMap(context: CanvasRenderingContext2D, map: Snapshot): void {
  context.save();
  context.beginPath();
  context.rect(mapBox.x, mapBox.y, mapBox.width, mapBox.height);
  context.clip();
  context.translate(mapBox.x, mapBox.y);
  const scale = mapBox.width / map.screen.width;
  context.scale(scale, scale);
  paintMap(context, map);
  context.restore();
}

/** All that stands in the column, at a size of letters. */
function columnOf(
  context: CanvasRenderingContext2D,
  page: HandoutPage,
  size: number,
  language: Language,
): Line[] {
  const small = { size: size * 0.78, width: column.width, color: colors.dim };
  const notes = page.notes ?? [];
  return [
    ...linesOf(context, page.text, { size, width: column.width, color: colors.ink }),
    ...(notes.length === 0
      ? []
      : [
          ...linesOf(context, handoutTexts.notes[language], { ...small, weight: 650 }),
          ...linesOf(context, notes, small),
        ]),
    ...linesOf(context, handoutTexts.sources[language], { ...small, weight: 650 }),
    ...page.sources.flatMap((source) => linesOf(context, source, small)),
  ];
}

/** Sizes of letters that are tried until the column holds all; the smallest can still be read. */
const sizes = [12.5, 11.5, 10.5, 9.5, 8.5, 7.5] as const;
const room = column.bottom - column.top;
const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { leading }) => sum + leading, 0);

function writeColumn(
  context: CanvasRenderingContext2D,
  page: HandoutPage,
  language: Language,
): void {
  const tried = sizes.map((size) => columnOf(context, page, size, language));
  const lines = tried.find((some) => heightOf(some) <= room) ?? tried.at(-1) ?? [];
  writeLines(context, lines, column.x, column.top);
}

function writeFoot(context: CanvasRenderingContext2D, page: HandoutPage): void {
  context.fillStyle = page.isRestricted ? colors.warn : colors.dim;
  context.font = `${page.isRestricted ? 650 : 400} 9px 'Source Sans 3 Variable'`;
  context.fillText(page.foot, paper.margin, paper.height - 30);
}

/** A story as a PDF, one scene on each page: its map as vectors, its text, sources and marking, and notes where the pages have them. */
export function pdfOf(pages: readonly DrawnPage[], language: Language): Buffer {
  prepareCanvas();
  const file = new PDFDocument({
    title: pages[0]?.story ?? '',
    creator: 'Entremise',
  });
  for (const page of pages) {
    const context = file.beginPage(paper.width, paper.height);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, paper.width, paper.height);
    writeHead(context, page);
    if (page.map !== null) drawMap(context, page.map);
    writeColumn(context, page, language);
    writeFoot(context, page);
    file.endPage();
  }
  return file.close();
}
