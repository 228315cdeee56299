/** `npm run presentation -- --out <file>`: the dataset with its stories as one HTML file that needs no server. */
import { readFile, writeFile } from 'node:fs/promises';
import { presentationFile } from '../offline/file/presentationFile.ts';
import { restrictedIn, type RestrictedItem } from '../offline/file/restrictedIn.ts';
import { takenAlong } from '../offline/file/takenAlong.ts';
import type { SnapshotMessage } from '../model/messages/snapshot.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { buildClient, presentationTemplate } from './buildClient.ts';
import { placeForFile } from './placeForFile.ts';
import { readOptions } from './readOptions.ts';
import { readSnapshotFor } from './readSnapshotFor.ts';
import { runCommand } from './runCommand.ts';
import { storyFrom } from './storyFrom.ts';

const usage =
  'npm run presentation -- --out <file.html> [--stories <id,id>] [--notes] [--restricted <count>]';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const listed = ({ kind, id, name }: RestrictedItem): string => `  ${kind}  ${id}  ${name.en}`;

/** Lets restricted items leave only where somebody has seen how many there are. */
function checkRestricted(snapshot: SnapshotMessage, count: string): void {
  const items = restrictedIn(snapshot);
  say(`${items.length} restricted items would leave with the file:`);
  items.forEach((item) => say(listed(item)));
  if (count !== String(items.length))
    throw new SetupFailure(
      `Nothing was written. Read the list; if all of it may leave, say so with --restricted ${items.length}.`,
    );
}

async function main(words: readonly string[]): Promise<void> {
  const given = readOptions(
    words,
    { out: 'text', stories: 'text', restricted: 'text', notes: 'flag' },
    usage,
  );
  const { out, restricted } = given.texts;
  const path = placeForFile(out, usage);
  const stories = given.texts.stories?.split(',').map((id) => id.trim()) ?? null;
  const audience = restricted === undefined ? 'public' : 'all';
  const whole = await readSnapshotFor(audience, 'npm run presentation');
  for (const id of stories ?? []) storyFrom(whole, id);
  const snapshot = takenAlong(whole, { stories, notes: given.has('notes') });
  if (restricted !== undefined) checkRestricted(snapshot, restricted);
  await buildClient();
  const template = await readFile(presentationTemplate, 'utf8');
  const madeOn = new Date().toISOString().slice(0, 10);
  const file = await presentationFile(template, { madeOn, snapshot });
  await writeFile(path, file);
  const size = (Buffer.byteLength(file) / 1_000_000).toFixed(2);
  say(
    `${path}: ${snapshot.stories.length} stories, ${snapshot.nodes.length} things and ${snapshot.relationships.length} ties of ${snapshot.dataset.title}, ${restricted === undefined ? 'the public layer' : 'with restricted items'}, ${size} MB.`,
  );
}

runCommand(main);
