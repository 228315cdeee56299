/** `npm run presentation -- --out <file>`: the dataset with its stories as one HTML file that needs no server. */
import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { openDatabase } from '../database/database.ts';
import { presentationFile } from '../offline/file/presentationFile.ts';
import { restrictedIn, type RestrictedItem } from '../offline/file/restrictedIn.ts';
import { takenAlong } from '../offline/file/takenAlong.ts';
import type { SnapshotMessage } from '../model/messages/snapshot.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { readSnapshot } from '../server/queries/snapshot.ts';
import { buildClient, presentationTemplate } from './buildClient.ts';
import { readConfig } from './environment.ts';
import { reachDatabase } from './localDatabase.ts';
import { readOptions } from './readOptions.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'npm run presentation -- --out <file.html> [--stories <id,id>] [--notes] [--restricted <count>]';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const listed = ({ kind, id, name }: RestrictedItem): string => `  ${kind}  ${id}  ${name.en}`;

/** Stories by id, each of which has to be there. */
function checkStories({ stories }: SnapshotMessage, wanted: readonly string[] | null): void {
  const known = stories.map(({ id }) => id);
  const missing = wanted?.find((id) => !known.includes(id));
  if (missing !== undefined)
    throw new SetupFailure(
      `No story ${known.length === 0 ? 'is loaded' : 'of the chosen layer'} has the id “${missing}”; there are: ${known.join(', ') || 'none'}.`,
    );
}

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

async function snapshotFor(audience: 'all' | 'public'): Promise<SnapshotMessage> {
  const reached = await reachDatabase(readConfig(process.env), {
    purpose: 'npm run presentation',
    say: (text) => process.stdout.write(`\r${text}`),
  });
  const database = openDatabase(reached.address).view({ audience });
  try {
    return (await readSnapshot(database)).value;
  } finally {
    await database.close();
    await reached.stop();
  }
}

async function main(words: readonly string[]): Promise<void> {
  const given = readOptions(
    words,
    { out: 'text', stories: 'text', restricted: 'text', notes: 'flag' },
    usage,
  );
  const { out, restricted } = given.texts;
  if (out === undefined) throw new SetupFailure(`Say where the file goes: ${usage}`);
  const path = resolve(out);
  if (!existsSync(dirname(path)) || (existsSync(path) && statSync(path).isDirectory()))
    throw new SetupFailure(
      `${path} is no place for a file; give the name of one in a folder that exists.`,
    );
  const stories = given.texts['stories']?.split(',').map((id) => id.trim()) ?? null;
  const whole = await snapshotFor(restricted === undefined ? 'public' : 'all');
  checkStories(whole, stories);
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
