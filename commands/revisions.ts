/** `npm run revisions`: lists what was loaded before, compares two of it, and loads one again. */
import { compareStacks } from '../archive/compareStacks.ts';
import { keptRevisions } from '../archive/keptRevisions.ts';
import { stackOfRevision } from '../archive/revisionFolder.ts';
import { openDatabase } from '../database/database.ts';
import type {
  KeptRevision,
  ListedRevision,
  RevisionsMessage,
  TableDifference,
} from '../model/messages/datasets.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { listedRevisions } from './datasets/listedRevisions.ts';
import { restoreRevision } from './datasets/restoreRevision.ts';
import { servedNow } from './datasets/servedNow.ts';
import { readConfig, type Config } from './environment.ts';
import { reachDatabase } from './localDatabase.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'npm run revisions [-- <name>], npm run revisions -- compare <name> <revision> <revision>, or npm run revisions -- restore <name> <revision>';
const say = (text: string): void => void process.stdout.write(`${text}\n`);
/** Rows told of one table. */
const shown = 12;

const offIf = (on: boolean): string => (on ? '' : ' (switched off)');

function linesOfKept(kept: ListedRevision, own: RevisionsMessage['own']): string[] {
  const { name, revision, title, counts, keptAt, loadedAt, isLoaded } = kept;
  const { actors, relations, events } = counts;
  const when = (loadedAt ?? keptAt).slice(0, 16).replace('T', ' ');
  const layers = kept.layers.map(({ id, on }) => `${id}${offIf(on)}`);
  if (isLoaded && own !== null)
    layers.push(`what you know, ${own.brings} added, ${own.corrects} corrected${offIf(own.on)}`);
  return [
    `${isLoaded ? '*' : ' '} ${when}  ${name}  ${revision}  ${title}: ${actors} actors, ${relations} relations, ${events} events`,
    ...(layers.length === 0 ? [] : [`    with ${layers.join('; ')}`]),
  ];
}

async function list(config: Config, name: string | undefined): Promise<void> {
  const kept = await keptRevisions(config.home, name);
  const served = await servedNow(config);
  const { items, own } = listedRevisions(kept, served);
  for (const line of items.flatMap((one) => linesOfKept(one, own))) say(line);
  if (kept.length > 0)
    say(
      served === null
        ? '\nNo database runs here, so what is loaded is not known.'
        : '\n* is loaded. What you wrote in the app lies above whichever is.',
    );
  if (kept.length === 0)
    say(
      name === undefined
        ? 'No revision is kept yet; each load keeps one.'
        : `No revision of “${name}” is kept; npm run datasets lists the names.`,
    );
}

/** A kept revision by the beginning of its name. */
async function findKept(
  home: string,
  name: string,
  word: string | undefined,
): Promise<KeptRevision> {
  const all = await keptRevisions(home, name);
  const found = all.filter(({ revision }) => word !== undefined && revision.startsWith(word));
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  const names = all.map(({ revision }) => revision).join(', ');
  throw new SetupFailure(
    all.length === 0
      ? `No revision of “${name}” is kept; npm run datasets lists the names.`
      : `“${word ?? ''}” is not one revision of “${name}”. Kept are: ${names}.`,
  );
}

const signs = { added: '+', changed: '~', removed: '-' } as const;

function changesIn({ file, added, changed, removed, rows }: TableDifference): string[] {
  const lines = rows
    .slice(0, shown)
    .map(
      ({ is, id, columns }) =>
        `  ${signs[is]} ${id}${columns.length === 0 ? '' : ` (${columns.join(', ')})`}`,
    );
  const left = added + changed + removed - lines.length;
  return [
    `${file}: ${added} added, ${changed} changed, ${removed} removed`,
    ...lines,
    ...(left > 0 && lines.length > 0 ? [`  and ${left} more`] : []),
  ];
}

async function compare(home: string, [name = '', from, until]: readonly string[]): Promise<void> {
  const before = stackOfRevision(home, await findKept(home, name, from));
  const after = stackOfRevision(home, await findKept(home, name, until));
  const tables = await compareStacks(before, after);
  say(tables.length === 0 ? 'Nothing differs.' : tables.flatMap(changesIn).join('\n'));
}

async function restore(config: Config, [name = '', word]: readonly string[]): Promise<void> {
  const { revision } = await findKept(config.home, name, word);
  const reached = await reachDatabase(config, {
    purpose: 'npm run revisions',
    say: () => undefined,
  });
  const database = openDatabase(reached.address);
  try {
    await database.verify();
    const { created, changed, removed } = await restoreRevision(
      database,
      { name, revision },
      config,
      { isLocal: reached.kind !== 'own', say: (text) => say(`  ${text}`) },
    );
    say(
      `Revision ${revision} of “${name}” is loaded: ${created} created, ${changed} changed, ${removed} removed.`,
    );
  } finally {
    await database.close();
    await reached.stop();
  }
}

async function main(words: readonly string[]): Promise<void> {
  const { positionals } = readWords(words, [], usage, 4);
  const [verb, ...rest] = positionals;
  const config = readConfig(process.env);
  if (verb === 'compare' && rest.length === 3) return compare(config.home, rest);
  if (verb === 'restore' && rest.length === 2) return restore(config, rest);
  if (rest.length > 0 || verb === 'compare' || verb === 'restore')
    throw new SetupFailure(`Call it so: ${usage}`);
  return list(config, verb);
}

runCommand(main);
