import type { Block, BriefDocument, Item, Run } from './briefDocument.ts';

/** Letters in a line on A4 as it is printed, a little fewer than fit. */
const lineLetters = 104;
/** Lines that a heading takes with the space around it, and the space between two items. */
const headingLines = 2.1;
const itemGap = 0.3;
/** Title, terms, handling mark and origin. */
const headLines = 5;

const linesOf = (runs: readonly Run[], letters: number): number =>
  Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 0) / letters);

const itemLines = ({ runs, more }: Item): number =>
  [runs, ...more].reduce((sum, line) => sum + linesOf(line, lineLetters - 4), itemGap);

function blockLines(block: Block, pictureLines: number): number {
  switch (block.kind) {
    case 'heading':
      return headingLines;
    case 'picture':
      return pictureLines;
    case 'paragraph':
      return linesOf(block.runs, lineLetters) + itemGap;
    case 'list':
      return block.items.reduce((sum, item) => sum + itemLines(item), 0);
  }
}

/** The lines that a brief without its annex will take on paper, estimated from its letters. */
export const briefLength = ({ blocks }: Pick<BriefDocument, 'blocks'>, pictureLines: number) =>
  blocks.reduce((sum, block) => sum + blockLines(block, pictureLines), headLines);
