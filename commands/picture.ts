/** `npm run picture -- --story <id> --scene <id> --out <file.png|file.svg>`: the map of a scene as a file. */
import { writeFile } from 'node:fs/promises';
import { languages } from '../model/wording.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { drawnStory } from '../offline/draw/drawnStory.ts';
import { captionedScene } from '../offline/draw/pictureOfScene.ts';
import { captionOfScene, roomForCaption } from '../offline/draw/captionOfScene.ts';
import { svgOfScene } from '../offline/draw/svgOfScene.ts';
import { drawnThemes, paletteOfTheme } from '../offline/draw/tokens.ts';
import { chosenOf } from './chosenOf.ts';
import { placeForFile } from './placeForFile.ts';
import { readOptions } from './readOptions.ts';
import { readSnapshotFor } from './readSnapshotFor.ts';
import { runCommand } from './runCommand.ts';
import { storyFrom } from './storyFrom.ts';

const usage =
  'npm run picture -- --story <id> --scene <id> --out <file.png|file.svg> [--width 1280] [--height 720] [--lang en|fr] [--theme light|dark|projector] [--restricted]';
const options = {
  story: 'text',
  scene: 'text',
  out: 'text',
  width: 'text',
  height: 'text',
  lang: 'text',
  theme: 'text',
  restricted: 'flag',
} as const;
/** Pixels of a file that stand for one of the picture. */
const times = 2;
/** Pixels that a side of a picture has at least and at most. */
const [least, most] = [320, 4000];

function sideOf(option: string, given: string | undefined, usual: number): number {
  const side = given === undefined ? usual : Number(given);
  if (Number.isInteger(side) && side >= least && side <= most) return side;
  throw new SetupFailure(
    `--${option} is “${given ?? ''}”; give a whole number of pixels from ${least} to ${most}.`,
  );
}

async function main(words: readonly string[]): Promise<void> {
  const { texts, has } = readOptions(words, options, usage);
  const path = placeForFile(texts.out, usage);
  if (!/\.(?:png|svg)$/i.test(path))
    throw new SetupFailure(`${path} ends neither in .png nor in .svg, which says what it becomes.`);
  const { story: id, scene } = texts;
  if (id === undefined || scene === undefined)
    throw new SetupFailure(`Say which story and which scene: ${usage}`);
  const language = chosenOf('lang', texts.lang, languages);
  const theme = chosenOf('theme', texts.theme, drawnThemes);
  const [width, height] = [sideOf('width', texts.width, 1280), sideOf('height', texts.height, 720)];
  const audience = has('restricted') ? 'all' : 'public';
  const snapshot = await readSnapshotFor(audience, 'npm run picture');
  const story = storyFrom(snapshot, id);
  const told = story.scenes.find((one) => one.id === scene);
  const known = story.scenes.map((one) => one.id).join(', ');
  if (told === undefined)
    throw new SetupFailure(`The story has no scene “${scene}”; there are: ${known}.`);
  const drawing = { language, theme, palette: paletteOfTheme(theme), width, notes: false };
  const [page] = await drawnStory(
    snapshot,
    story,
    { ...drawing, height: height - roomForCaption(told) },
    (one) => one === scene,
  );
  if (page === undefined || page.map === null)
    throw new SetupFailure(`Nobody stands on the map of “${scene}”.`);
  const caption = captionOfScene(page, page.map, language);
  const isVector = path.toLowerCase().endsWith('.svg');
  await writeFile(
    path,
    isVector
      ? svgOfScene(page.map, caption)
      : await captionedScene(page.map, caption, times).encode('png'),
  );
  process.stdout.write(`${path}: ${page.title} (${page.when}). ${page.foot}\n`);
}

runCommand(main);
