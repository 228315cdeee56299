import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LevelFormat,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type IRunOptions,
} from 'docx';
import { briefTexts } from '../../../wording/brief.ts';
import type { Block, BriefDocument, Item, Run } from './briefDocument.ts';
import { bidiParts } from './bidiParts.ts';
import { docxStyles } from './docxStyles.ts';
import type { BriefPicture } from './pictureOf.ts';

/** How each kind of run looks in Word. */
const looks: Readonly<Record<Run['as'], IRunOptions>> = {
  plain: {},
  name: { bold: true },
  strong: { bold: true },
  title: { italics: true },
  cite: { size: 17, color: '4A4D52' },
};

/** Runs of Word; a part that runs from right to left is said to, since Word does not heed isolates. */
const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, as }) =>
    bidiParts(text).map(
      (part) => new TextRun({ ...looks[as], text: part.text, rightToLeft: part.rightToLeft }),
    ),
  );

function itemParagraphs({ runs, more }: Item, reference: string, instance: number): Paragraph[] {
  const last = more.length - 1;
  return [
    new Paragraph({
      children: textRuns(runs),
      numbering: { reference, level: 0, instance },
      keepNext: more.length > 0,
      keepLines: true,
    }),
    ...more.map(
      (line, at) =>
        new Paragraph({
          children: textRuns(line),
          indent: { left: convertMillimetersToTwip(5) },
          keepNext: at < last,
          keepLines: true,
        }),
    ),
  ];
}

/** Width of the text on A4, and the greatest height of the picture, in pixels at 96 dots an inch. */
const [pictureWidth, pictureHeight] = [665, 355];

function pictureParagraph(alt: string, picture: BriefPicture | null): Paragraph[] {
  if (picture === null) return [];
  const scale = Math.min(pictureWidth / picture.width, pictureHeight / picture.height);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: picture.width * scale, height: picture.height * scale },
    altText: { title: alt, description: alt, name: 'side' },
  });
  return [new Paragraph({ children: [image], alignment: AlignmentType.CENTER, keepLines: true })];
}

/** Blocks as paragraphs; each ordered list starts at 1. */
function paragraphs(blocks: readonly Block[], picture: BriefPicture | null): Paragraph[] {
  return blocks.flatMap((block, instance): Paragraph[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ style: 'Heading2', text: block.text })];
      case 'paragraph':
        return [new Paragraph({ children: textRuns(block.runs) })];
      case 'picture':
        return pictureParagraph(block.alt, picture);
      case 'list':
        return block.items.flatMap((item) =>
          itemParagraphs(item, block.ordered ? 'openings' : 'points', instance),
        );
    }
  });
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: {
      indent: { left: convertMillimetersToTwip(5), hanging: convertMillimetersToTwip(5) },
    },
  },
});

const footerOf = ({ language, handling, origin }: BriefDocument): Footer => {
  const { page, of } = briefTexts[language];
  const children = [
    `${handling.mark} · ${origin} · ${page} `,
    PageNumber.CURRENT,
    ` ${of} `,
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children, size: 15, color: '4A4D52' })] })],
  });
};

const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '1D2127' } as const;

function bodyOf(brief: BriefDocument, picture: BriefPicture | null): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text: brief.handling.mark, bold: true, size: 18 })],
    }),
    new Paragraph({ style: 'Title', text: brief.title }),
    new Paragraph({
      children: [new TextRun({ text: brief.terms, size: 18, color: '4A4D52' })],
      border: { bottom: rule },
    }),
    ...paragraphs(brief.blocks, picture),
    new Paragraph({
      children: [new TextRun({ text: brief.caveat, italics: true })],
      border: { top: rule },
      spacing: { before: 120 },
      keepLines: true,
    }),
  ];
}

/**
 * A brief as a Word file on A4.
 * @param picture the drawing, null where none is to be had
 */
export async function docxOf(brief: BriefDocument, picture: BriefPicture | null): Promise<Blob> {
  const millimeters = convertMillimetersToTwip;
  const page = {
    size: { width: millimeters(210), height: millimeters(297) },
    margin: {
      top: millimeters(15),
      bottom: millimeters(16),
      left: millimeters(17),
      right: millimeters(17),
      footer: millimeters(8),
    },
  };
  const annex = paragraphs(brief.annex, null);
  const document = new Document({
    creator: 'Entremise',
    title: brief.title,
    description: brief.origin,
    styles: docxStyles(brief.language),
    numbering: {
      config: [
        { reference: 'openings', levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: 'points', levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: [bodyOf(brief, picture), ...(annex.length === 0 ? [] : [annex])].map((children) => ({
      properties: { page },
      footers: { default: footerOf(brief) },
      children,
    })),
  });
  return Packer.toBlob(document);
}
