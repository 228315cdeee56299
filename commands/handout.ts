/** `npm run handout -- --story <id> --format pdf|pptx --out <file>`: a story with one scene a page. */
import { writeFile } from 'node:fs/promises';
import { pictureShape, pptxOf } from '../client/present/handout/pptxOf.ts';
import { languages } from '../model/wording.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { drawnStory } from '../offline/draw/drawnStory.ts';
import { pdfOf, pdfPictureShape } from '../offline/draw/pdfOf.ts';
import { canvasOfScene } from '../offline/draw/pictureOfScene.ts';
import { paletteOfTheme } from '../offline/draw/tokens.ts';
import { chosenOf } from './chosenOf.ts';
import { placeForFile } from './placeForFile.ts';
import { readOptions } from './readOptions.ts';
import { readSnapshotFor } from './readSnapshotFor.ts';
import { runCommand } from './runCommand.ts';
import { storyFrom } from './storyFrom.ts';

const usage =
  'npm run handout -- --story <id> --out <file> [--format pdf|pptx] [--lang en|fr] [--notes] [--restricted]';
const options = {
  story: 'text',
  out: 'text',
  format: 'text',
  lang: 'text',
  notes: 'flag',
  restricted: 'flag',
} as const;
/** Pixels that a scene is wide, and how many of a file stand for one. */
const [width, times] = [900, 2];

async function main(words: readonly string[]): Promise<void> {
  const { texts, has } = readOptions(words, options, usage);
  const path = placeForFile(texts.out, usage);
  if (texts.story === undefined) throw new SetupFailure(`Say which story: ${usage}`);
  const language = chosenOf('lang', texts.lang, languages);
  const ending = path.endsWith('.pptx') ? 'pptx' : 'pdf';
  const format = chosenOf('format', texts.format ?? ending, ['pdf', 'pptx']);
  const audience = has('restricted') ? 'all' : 'public';
  const snapshot = await readSnapshotFor(audience, 'npm run handout');
  const story = storyFrom(snapshot, texts.story);
  const shape = format === 'pdf' ? pdfPictureShape : pictureShape;
  const pages = await drawnStory(snapshot, story, {
    language,
    theme: 'light',
    palette: { ...paletteOfTheme('light'), sheet: '#ffffff' },
    width,
    height: Math.round(width / shape),
    notes: has('notes'),
  });
  const slides = () =>
    pages.map(({ map, ...page }) => ({
      ...page,
      picture: map === null ? null : canvasOfScene(map, times).toDataURL('image/png'),
    }));
  await writeFile(
    path,
    format === 'pdf' ? pdfOf(pages, language) : await pptxOf(slides(), language),
  );
  process.stdout.write(`${path}: ${story.title[language]}, ${pages.length} scenes.\n`);
}

runCommand(main);
