/** `npm run handout -- --story <id> --format pdf|pptx --out <file>`: a story with one scene a page. */
import { writeFile } from 'node:fs/promises';
import { languages } from '../model/wording.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { handoutFile, handoutFormats } from '../offline/draw/handoutFile.ts';
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

async function main(words: readonly string[]): Promise<void> {
  const { texts, has } = readOptions(words, options, usage);
  const path = placeForFile(texts.out, usage);
  if (texts.story === undefined) throw new SetupFailure(`Say which story: ${usage}`);
  const language = chosenOf('lang', texts.lang, languages);
  const ending = path.endsWith('.pptx') ? 'pptx' : 'pdf';
  const format = chosenOf('format', texts.format ?? ending, handoutFormats);
  const audience = has('restricted') ? 'all' : 'public';
  const snapshot = await readSnapshotFor(audience, 'npm run handout');
  const story = storyFrom(snapshot, texts.story);
  const notes = has('notes');
  await writeFile(path, await handoutFile(snapshot, story, { format, language, notes }));
  process.stdout.write(`${path}: ${story.title[language]}, ${story.scenes.length} scenes.\n`);
}

runCommand(main);
