import type { CanvasRenderingContext2D } from '@napi-rs/canvas';
import type { Block, Run } from '../../client/present/parseMarkdown.ts';

/** A stretch of a line in one weight. */
interface Piece {
  readonly text: string;
  readonly font: string;
  readonly x: number;
}

/** A line of a column. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly color: string;
  /** Pixels from the line above, and whether it begins a paragraph is in them. */
  readonly leading: number;
}

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly color: string;
  readonly weight?: number;
}

const leading = 1.34;
/** Of the size of letters: room above a paragraph, and how far an item of a list stands in. */
const [above, indent] = [0.55, 0.9];

function fontOf({ weight }: Run, { size, weight: usual = 400 }: Setting): string {
  const slant = weight === 'italic' ? 'italic ' : '';
  return `${slant}${weight === 'bold' ? 700 : usual} ${size}px 'Source Sans 3 Variable'`;
}

interface Word {
  readonly text: string;
  readonly font: string;
  readonly width: number;
}

/** The words of runs; a space belongs to the word before it. */
function wordsOf(
  context: CanvasRenderingContext2D,
  runs: readonly Run[],
  setting: Setting,
): Word[] {
  return runs.flatMap((run) => {
    const font = fontOf(run, setting);
    context.font = font;
    return (run.text.match(/\S+[ \n]*|[ \n]+/g) ?? []).map((text) => ({
      text,
      font,
      width: context.measureText(text).width,
    }));
  });
}

/** Words in lines no wider than a column; what hangs together over a change of weight is not parted. */
function broken(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let [line, used]: [Word[], number] = [[], 0];
  for (const word of words) {
    const isGlued = line.length > 0 && !/[ \n]$/.test(line.at(-1)?.text ?? ' ');
    if (used + word.width > width && line.length > 0 && !isGlued) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    line.push(word);
    used += word.width;
  }
  return line.length === 0 ? lines : [...lines, line];
}

function paragraph(
  context: CanvasRenderingContext2D,
  runs: readonly Run[],
  setting: Setting,
  bullet: boolean,
): Line[] {
  const start = bullet ? setting.size * indent : 0;
  const words = wordsOf(context, runs, setting);
  return broken(words, setting.width - start).map((line, at) => {
    let x = start;
    const pieces = line.map(({ text, font, width }): Piece => {
      const piece = { text, font, x };
      x += width;
      return piece;
    });
    const font = `400 ${setting.size}px 'Source Sans 3 Variable'`;
    return {
      pieces: bullet && at === 0 ? [{ text: '•', font, x: 0 }, ...pieces] : pieces,
      color: setting.color,
      leading: setting.size * (leading + (at === 0 ? above : 0)),
    };
  });
}

/** Sets blocks, or a plain text, in lines of a column. */
export const linesOf = (
  context: CanvasRenderingContext2D,
  text: readonly Block[] | string,
  setting: Setting,
): Line[] =>
  typeof text === 'string'
    ? paragraph(context, [{ weight: 'plain', text }], setting, false)
    : text.flatMap((block) =>
        block.is === 'list'
          ? block.items.flatMap((item) => paragraph(context, item, setting, true))
          : paragraph(context, block.runs, setting, false),
      );

/** Writes lines from a place downward. */
export function writeLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  left: number,
  top: number,
): void {
  let y = top;
  for (const { pieces, color, leading: down } of lines) {
    y += down;
    context.fillStyle = color;
    for (const { text, font, x } of pieces) {
      context.font = font;
      context.fillText(text, left + x, y);
    }
  }
}
