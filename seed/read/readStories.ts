import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { DataProblem } from './dataProblem.ts';
import { decodeText } from './decodeText.ts';
import { formFault } from './formFault.ts';
import { storyFile, type StoryFile } from './storyFile.ts';

/** Beside the tables of a dataset: one file for each story. */
const storyFolder = 'stories';

/** JSON is YAML too: what a program writes is read like what a person writes. */
const readable = /\.(?:ya?ml|json)$/i;

/** A story with the file that tells it. */
export interface ReadStory {
  readonly file: string;
  readonly story: StoryFile;
}

type Say = (
  kind: DataProblem['kind'],
  rule: string,
  remedy: string,
  where?: { readonly line?: number; readonly column?: string },
) => void;

/** What YAML makes of a text; undefined with a problem said. Nothing in it can run, and dates stay texts. */
function yamlOf(text: string, say: Say): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0, prettyErrors: true });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    say(
      'story',
      `is not YAML (${reason.replace(/:$/, '')})`,
      'Correct it; docs/dataset-format.md shows a story.',
      line === undefined ? {} : { line },
    );
    return undefined;
  }
}

/** Names the place of a fault as an editor looks for it: by the id of the scene, else by its number. */
function placeOf(path: readonly PropertyKey[], read: unknown): string {
  const [part, at, ...rest] = path.map(String);
  if (part !== 'scenes' || at === undefined) return path.map(String).join('.');
  const named = (read as { scenes?: { id?: unknown }[] }).scenes?.[Number(at)]?.id;
  const scene = typeof named === 'string' ? `scene ${named}` : `scene ${Number(at) + 1}`;
  return rest.length === 0 ? scene : `${scene}, ${rest.join('.')}`;
}

function storyOf(bytes: Buffer, say: Say): StoryFile | null {
  const decoded = decodeText(bytes);
  if (decoded.is !== 'utf-8') {
    say('encoding', 'is not in UTF-8', 'Save it in UTF-8.');
    return null;
  }
  const read = yamlOf(decoded.bytes.toString('utf8'), say);
  if (read === undefined) return null;
  const result = storyFile.safeParse(read, { error: formFault });
  if (result.success) return result.data;
  for (const { message, path } of result.error.issues)
    say('story', message, 'docs/dataset-format.md says what a story holds.', {
      column: placeOf(path, read),
    });
  return null;
}

/** Reads the stories of a dataset folder, in the order of their file names; what is wrong is added to `problems`. */
export async function readStories(folder: string, problems: DataProblem[]): Promise<ReadStory[]> {
  const names = await readdir(join(folder, storyFolder)).catch(() => []);
  const stories: ReadStory[] = [];
  for (const name of names.filter((one) => readable.test(one) && !one.startsWith('.')).sort()) {
    const file = `${storyFolder}/${name}`;
    const say: Say = (kind, rule, remedy, { line = null, column = null } = {}) =>
      problems.push({ kind, file, line, column, rule, remedy });
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes === null) {
      say('fileUnreadable', 'cannot be read', 'Put a file there that can be read.');
      continue;
    }
    const story = storyOf(bytes, say);
    if (story !== null) stories.push({ file, story });
  }
  return stories;
}
