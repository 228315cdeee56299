/** `npm run revisions`: lists what was loaded before, compares two of it, and loads one again. */
import { compareFolders } from '../archive/compareFolders.ts';
import { keptRevisions } from '../archive/keptRevisions.ts';
import { revisionFolder } from '../archive/revisionFolder.ts';
import { openDatabase } from '../database/database.ts';
import type { KeptRevision, TableDifference } from '../model/messages/datasets.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { restoreRevision } from './datasets/restoreRevision.ts';
import { readConfig, type Config } from './environment.ts';
import { reachDatabase } from './localDatabase.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'npm run revisions [-- <name>], npm run revisions -- compare <name> <revision> <revision>, or npm run revisions -- restore <name> <revision>';
const say = (text: string): void => void process.stdout.write(`${text}\n`);
/** Rows told of one table. */
const shown = 12;

function lineOf({ name, revision, title, counts, keptAt, loadedAt }: KeptRevision): string {
  const { actors, relations, events } = counts;
  const when = (loadedAt ?? keptAt).slice(0, 16).replace('T', ' ');
  return `${when}  ${name}  ${revision}  ${title}: ${actors} actors, ${relations} relations, ${events} events`;
}

async function list(home: string, name: string | undefined): Promise<void> {
  const kept = await keptRevisions(home, name);
  for (const one of kept) say(lineOf(one));
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

function linesOf({ file, added, changed, removed, rows }: TableDifference): string[] {
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
  const folders = [];
  for (const word of [from, until])
    folders.push(revisionFolder(home, name, (await findKept(home, name, word)).revision));
  const [before = '', after = ''] = folders;
  const tables = await compareFolders(before, after);
  say(tables.length === 0 ? 'Nothing differs.' : tables.flatMap(linesOf).join('\n'));
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
  return list(config.home, verb);
}

runCommand(main);
